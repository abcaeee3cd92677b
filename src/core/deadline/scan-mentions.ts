import { formsByKind } from "./forms";
import type { Mention } from "./mention";
import type { Words } from "./words";

/**
 * All mentions among the words, from left to right, none overlapping another.
 * @param from the first place where a mention may begin
 * @param to the first place where none may begin any more
 */
export function scanMentions(words: Words, from = 0, to = words.shape.length): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to;) {
    const mention = mentionAt(words, at);
    if (mention) mentions.push(mention);
    at = mention?.end ?? at + 1;
  }
  return mentions;
}

/** The mention that begins at exactly this place, or null. */
function mentionAt(words: Words, at: number): Mention | null {
  words.at = at;
  const forms = formsByKind.get(words.kind());
  if (!forms) return null;
  for (const form of forms) {
    words.at = at;
    const mention = form(words);
    if (mention) return mention;
  }
  return null;
}
