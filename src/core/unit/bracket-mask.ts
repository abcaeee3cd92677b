/** Stands for every character of a bracket group in a masked text. */
export const maskCharacter = "\u0001";

const openers = new Map<string, string>([
  ["（", "round"],
  ["(", "round"],
  ["〔", "round"],
  ["［", "square"],
  ["[", "square"],
  ["【", "square"],
  ["〖", "square"],
  ["《", "title"],
  ["“", "quote"],
]);
const closers = new Map<string, string>([
  ["）", "round"],
  [")", "round"],
  ["〕", "round"],
  ["］", "square"],
  ["]", "square"],
  ["】", "square"],
  ["〗", "square"],
  ["》", "title"],
  ["”", "quote"],
]);

/** A bracket group of the outermost level, both brackets included: [start, end). */
export interface BracketGroup {
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost bracket groups of a text, in order. Full-width and half-width brackets pair with each other (people mix them); a bracket
 * without its partner is an ordinary character.
 */
export function bracketGroups(text: string): BracketGroup[] {
  const open: { readonly kind: string; readonly start: number }[] = [];
  const openOfKind = new Map<string, number>();
  const groups: BracketGroup[] = [];
  const change = (kind: string, by: number): void => void openOfKind.set(kind, (openOfKind.get(kind) ?? 0) + by);
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const opened = openers.get(character);
    if (opened !== undefined) {
      open.push({ kind: opened, start: index });
      change(opened, 1);
    }
    const closed = closers.get(character);
    if (closed === undefined || (openOfKind.get(closed) ?? 0) === 0) continue;
    for (let last = open.pop(); last; last = open.pop()) {
      change(last.kind, -1);
      if (last.kind !== closed) continue;
      while ((groups.at(-1)?.start ?? -1) > last.start) groups.pop();
      groups.push({ start: last.start, end: index + 1 });
      break;
    }
  }
  return groups;
}

/** The text with every outermost bracket group blotted out, at the same length, so that positions still fit. */
export function maskBrackets(text: string): string {
  let masked = "";
  let position = 0;
  for (const group of bracketGroups(text)) {
    masked += text.slice(position, group.start) + maskCharacter.repeat(group.end - group.start);
    position = group.end;
  }
  return masked + text.slice(position);
}
