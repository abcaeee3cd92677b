/**
 * The same text in memory of its own. An engine makes a piece of a text by pointing into the whole: a few letters that are kept would keep the markup of
 * their whole sheet.
 */
export function detachedText(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string;
}
