import type { MessageId, MessageParameters } from "../../../src/core/messages";
import type { FindingWords } from "../../../src/i18n/words";

/** The sentence of a message in one language. */
export function word<Id extends MessageId>(
  words: FindingWords,
  message: { readonly id: Id; readonly parameters: MessageParameters[Id] },
): string {
  return words[message.id](message.parameters);
}
