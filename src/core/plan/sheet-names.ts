import type { SheetWords } from "./sheet-words";

/** Excel's limit on a sheet name, in UTF-16 units. */
const longestName = 31;

/**
 * What Excel refuses in a sheet name, the full-width forms that its East Asian editions refuse too, and what a file cannot hold: half surrogate pairs
 * and U+FFFE, U+FFFF would all be written as the same sign, and two sheets would have one name.
 */
const forbidden = /[[\]:*?/\\［］：＊？／＼\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Names that Excel keeps for itself. */
const reserved = ["History", "历史记录"];

/**
 * A legal sheet name for each wish, in the order given, none equal to another or to one of `taken` (case and width do not count). What a name
 * may not hold becomes a dash, what is too long is cut, and a name that is taken gets a number.
 */
export function sheetNames(wishes: readonly string[], taken: readonly string[], words: SheetWords["sheetNames"]): string[] {
  const used = new Set([...taken, ...reserved].map(comparable));
  return wishes.map((wish) => {
    const base = legal(wish, words.unnamed);
    let name = base;
    for (let number = 2; used.has(comparable(name)); number++) {
      const copy = words.copy(number);
      name = cut(base, longestName - copy.length) + copy;
    }
    used.add(comparable(name));
    return name;
  });
}

function legal(wish: string, unnamed: string): string {
  const name = trimmed(cut(trimmed(wish.replace(forbidden, "-")), longestName));
  return name === "" ? unnamed : name;
}

/** Without blanks around it, and without the apostrophes that Excel allows neither at the beginning nor at the end. */
function trimmed(name: string): string {
  return name.replace(/^[\s'＇]+|[\s'＇]+$/g, "");
}

function cut(name: string, length: number): string {
  let short = "";
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}

function comparable(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
