import { utf8Bytes } from "../package/text-encoding";
import { isCapital, spells, wholeNumber } from "./xml-bytes";
import { XmlTextDecoder } from "./xml-text-decoder";
import { XmlTokens } from "./xml-tokens";

/**
 * Walks through an XML part over its bytes, without ever holding the part as text: a sheet of 100,000 rows is some 35 MB of markup, of which
 * only a small share is text that anyone asks for. Every method throws RefusalError (damaged) where the part is not well-formed.
 */
export class XmlByteReader {
  private readonly bytes: Uint8Array;
  private readonly tokens: XmlTokens;
  private readonly decoder: XmlTextDecoder;

  constructor(bytes: Uint8Array, part: string) {
    this.bytes = utf8Bytes(bytes, part);
    this.tokens = new XmlTokens(this.bytes, part);
    this.decoder = new XmlTextDecoder(this.bytes, part);
  }

  /** How many elements are open: 1 when standing on the root's opening tag. */
  get depth(): number {
    return this.tokens.depth;
  }

  /** Moves to the root's opening tag. */
  openRoot(): void {
    while (this.tokens.next() !== "open");
  }

  /**
   * Moves to the opening tag of the next child of the element that was opened at `depth`; false when that element closes instead. Passes over
   * text and over whatever was left unread of the child before.
   */
  nextChild(depth: number): boolean {
    const { tokens } = this;
    for (;;) {
      const token = tokens.next();
      if (token === "open" && tokens.depth === depth + 1) return true;
      if (token === "close" && tokens.depth < depth) return false;
    }
  }

  /** Passes over the rest of the part, so that damage after the last thing of interest is found, too. */
  finish(): void {
    while (this.tokens.next() !== "end");
  }

  /** True where the element opened last has this local name; a prefix is left out. */
  nameIs(name: string): boolean {
    return spells(this.bytes, this.tokens.nameStart, this.tokens.nameEnd, name);
  }

  /** An attribute of the element opened last by its name as written; undefined where it has none. */
  attribute(name: string): string | undefined {
    const index = this.attributeIndex(name);
    const { attributes } = this.tokens;
    return index < 0 ? undefined : this.decoder.decode(attributes[index + 2] ?? 0, attributes[index + 3] ?? 0, false);
  }

  /** An attribute that is a whole number of plain digits; undefined where the element has none, NaN for anything else. Makes no text of it. */
  wholeAttribute(name: string): number | undefined {
    const index = this.attributeIndex(name);
    const { attributes } = this.tokens;
    return index < 0 ? undefined : wholeNumber(this.bytes, attributes[index + 2] ?? 0, attributes[index + 3] ?? 0);
  }

  /**
   * An attribute that is the address of a cell in the given row, such as C12, as its 1-based column: undefined where the element has none, 0 for
   * anything else.
   */
  columnAttribute(name: string, row: number): number | undefined {
    const found = this.attributeIndex(name);
    if (found < 0) return undefined;
    const { attributes } = this.tokens;
    const end = attributes[found + 3] ?? 0;
    let index = attributes[found + 2] ?? 0;
    let column = 0;
    for (let byte = this.bytes[index]; isCapital(byte) && column < 0x10000; byte = this.bytes[++index]) column = column * 26 + byte - 0x40;
    return wholeNumber(this.bytes, index, end) === row ? column : 0;
  }

  /** All text of the element that was just opened, up to its closing tag; its child elements are passed over. */
  elementText(): string {
    const { tokens } = this;
    const { depth } = tokens;
    let text = "";
    for (;;) {
      const token = tokens.next();
      if (token === "text" && tokens.depth === depth) text += this.decoder.decode(tokens.textStart, tokens.textEnd, tokens.textIsLiteral);
      else if (token === "close" && tokens.depth < depth) return text;
    }
  }

  /** The markup inside the element that was just opened, up to its closing tag, as it stands in the part. */
  elementMarkup(): Uint8Array {
    const { tokens } = this;
    const { depth, position: start } = tokens;
    let end = start;
    for (;;) {
      if (!tokens.closesAtOnce) end = tokens.position;
      if (tokens.next() === "close" && tokens.depth < depth) return this.bytes.subarray(start, end);
    }
  }

  private attributeIndex(name: string): number {
    const { attributes, attributesEnd } = this.tokens;
    for (let index = 0; index < attributesEnd; index += 4) {
      if (spells(this.bytes, attributes[index] ?? 0, attributes[index + 1] ?? 0, name)) return index;
    }
    return -1;
  }
}
