import type { MessageId, MessageParameters } from "../core/messages";

/** The wording of every message of the core in one language. */
export type FindingWords = { readonly [Id in MessageId]: (parameters: MessageParameters[Id]) => string };
