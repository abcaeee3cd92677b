import type { XmlByteReader } from "./xml-byte-reader";
import { decodeXstring } from "./xstring";

/** A cell's string, shared or inline. */
export interface StringItem {
  readonly text: string;
  /** True where parts of the text have character formats that differ. */
  readonly mixedFormats: boolean;
}

/**
 * Reads the string item (`si` or `is`) whose opening tag the reader stands on: its own text, and the texts of its runs joined. Phonetic runs
 * (`rPh`) are a reading aid beside the text and left out. `keepBlanks` says that the part as a whole keeps blanks at the ends of texts.
 */
export function readStringItem(reader: XmlByteReader, keepBlanks: boolean): StringItem {
  const depth = reader.depth;
  let text = "";
  let firstFormat: string | null = null;
  let mixedFormats = false;
  while (reader.nextChild(depth)) {
    if (reader.nameIs("t")) text += readText(reader, keepBlanks);
    else if (reader.nameIs("r")) {
      const run = readRun(reader, keepBlanks);
      if (run.text === "") continue;
      text += run.text;
      firstFormat ??= run.format;
      mixedFormats ||= run.format !== firstFormat;
    }
  }
  return { text, mixedFormats };
}

/** A run and its character format as markup: some programs split a text into runs that all look alike. */
function readRun(reader: XmlByteReader, keepBlanks: boolean): { readonly text: string; readonly format: string } {
  const depth = reader.depth;
  let text = "";
  let format = "";
  while (reader.nextChild(depth)) {
    if (reader.nameIs("t")) text += readText(reader, keepBlanks);
    else if (reader.nameIs("rPr")) format = new TextDecoder().decode(reader.elementMarkup());
  }
  return { text, format };
}

/** Excel drops blanks at both ends of a text that does not ask to keep them. */
function readText(reader: XmlByteReader, keepBlanks: boolean): string {
  const space = reader.attribute("xml:space");
  const text = reader.elementText();
  const kept = space === "preserve" || (keepBlanks && space === undefined);
  return decodeXstring(
    kept || !(text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20) ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""),
  );
}
