import type { MessageId, MessageParameters } from "../../core/messages";
import { findings } from "./findings";

/** The sentence of a message. */
export function wordMessage<Id extends MessageId>(message: { readonly id: Id; readonly parameters: MessageParameters[Id] }): string {
  return findings[message.id](message.parameters);
}
