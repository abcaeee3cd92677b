const bookmark = /\[bookmark:[^\]\n]*\]/gi;
/** Control characters but tab and line break, what Excel writes for them in a file, and characters without width. */
const control = /(?![\t\n\r])[\u0000-\u001F\u007F\u0080-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\uFFFC\uFFFD]|_x00[01][0-9A-F]_/g;
/** Cheap to look for: nearly every text has none of these. */
const suspect = /(?![\t\n\r])[[_\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\uFFFC\uFFFD]/;
const wordLineBreak = /\u000B|\u2028|_x000B_/g;

/** The bookmarks that a conversion from Word left in a text ([bookmark: _GoBack]), in order. */
export function bookmarksIn(text: string): readonly string[] {
  return suspect.test(text) ? (text.match(bookmark) ?? []) : [];
}

/** The text without what a conversion from Word or a web page leaves behind: bookmarks, control characters, characters without width. */
export function withoutResidue(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(bookmark, "").replace(wordLineBreak, "\n").replace(control, "");
}
