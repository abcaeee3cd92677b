/** A message cut after its first sentence: what it is about, and the rest. A stop inside quotation marks or brackets does not count. */
export function firstClause(message: string): readonly [first: string, rest: string] {
  let depth = 0;
  for (const [index, character] of [...message].entries()) {
    if ("「『（“([".includes(character)) depth++;
    else if ("」』）”)]".includes(character)) depth--;
    else if (depth === 0 && (character === "。" || (character === "." && /^\s/.test([...message].slice(index + 1).join(""))))) {
      const characters = [...message];
      return [
        characters.slice(0, index).join(""),
        characters
          .slice(index + 1)
          .join("")
          .trim(),
      ];
    }
  }
  return [message.replace(/[。.]$/, ""), ""];
}
