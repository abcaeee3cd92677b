import { damaged } from "../package/damaged";
import { utf8Bytes } from "../package/text-encoding";
import { XmlTextDecoder } from "./xml-text-decoder";

type XmlToken = "open" | "close" | "text" | "end";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const colon = 0x3a;
const exclamation = 0x21;
const question = 0x3f;

/**
 * Walks through an XML part over its bytes, without ever holding the part as text: a sheet of 100,000 rows is some 35 MB of markup, of which
 * only a small share is text that anyone asks for. Demands what tells a whole part from a damaged one: every element closed by its own name,
 * quoted attributes, one root, no document type declaration (and so no entities but XML's own five). Every method throws RefusalError
 * (damaged) where the part breaks these rules.
 */
export class XmlByteReader {
  /** How many elements are open: 1 when standing on the root's opening tag. */
  depth = 0;
  private readonly bytes: Uint8Array;
  private readonly decoder: XmlTextDecoder;
  private position = 0;
  /** True on `<a/>`: its closing is the next token. */
  private closesAtOnce = false;
  private rootSeen = false;
  /** First byte and end of the qualified name of every open element, by its depth. */
  private readonly openNames: number[] = [0, 0];
  /** First byte and end of the local name of the element opened last. */
  private nameStart = 0;
  private nameEnd = 0;
  /** Name start, name end, value start and value end of each attribute of the element opened last. */
  private readonly attributes: number[] = [];
  private attributesEnd = 0;
  private textStart = 0;
  private textEnd = 0;
  /** True where the text is a CDATA section, in which `&` is just a character. */
  private textIsLiteral = false;

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.bytes = utf8Bytes(bytes, part);
    this.decoder = new XmlTextDecoder(this.bytes, part);
  }

  /** Moves to the root's opening tag. */
  openRoot(): void {
    while (this.next() !== "open");
  }

  /**
   * Moves to the opening tag of the next child of the element that was opened at `depth`; false when that element closes instead. Passes over
   * text and over whatever was left unread of the child before.
   */
  nextChild(depth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === "open" && this.depth === depth + 1) return true;
      if (token === "close" && this.depth < depth) return false;
    }
  }

  /** Passes over the rest of the part, so that damage after the last thing of interest is found, too. */
  finish(): void {
    while (this.next() !== "end");
  }

  /** True where the element opened last has this local name; a prefix is left out. */
  nameIs(name: string): boolean {
    return this.spells(this.nameStart, this.nameEnd, name);
  }

  /** An attribute of the element opened last by its name as written; undefined where it has none. */
  attribute(name: string): string | undefined {
    const index = this.attributeIndex(name);
    return index < 0 ? undefined : this.decoder.decode(this.attributes[index + 2] ?? 0, this.attributes[index + 3] ?? 0, false);
  }

  /** An attribute that is a whole number of plain digits; undefined where the element has none, NaN for anything else. Makes no text of it. */
  wholeAttribute(name: string): number | undefined {
    const index = this.attributeIndex(name);
    return index < 0 ? undefined : this.wholeNumber(this.attributes[index + 2] ?? 0, this.attributes[index + 3] ?? 0);
  }

  /**
   * An attribute that is the address of a cell in the given row, such as C12, as its 1-based column: undefined where the element has none, 0 for
   * anything else.
   */
  columnAttribute(name: string, row: number): number | undefined {
    const found = this.attributeIndex(name);
    if (found < 0) return undefined;
    const end = this.attributes[found + 3] ?? 0;
    let index = this.attributes[found + 2] ?? 0;
    let column = 0;
    for (let byte = this.bytes[index]; isCapital(byte) && column < 0x10000; byte = this.bytes[++index]) column = column * 26 + byte - 0x40;
    return this.wholeNumber(index, end) === row ? column : 0;
  }

  /** All text of the element that was just opened, up to its closing tag; its child elements are passed over. */
  elementText(): string {
    const depth = this.depth;
    let text = "";
    for (;;) {
      const token = this.next();
      if (token === "text" && this.depth === depth) text += this.decoder.decode(this.textStart, this.textEnd, this.textIsLiteral);
      else if (token === "close" && this.depth < depth) return text;
    }
  }

  /** The markup inside the element that was just opened, up to its closing tag, as it stands in the part. */
  elementMarkup(): Uint8Array {
    const depth = this.depth;
    const start = this.position;
    let end = start;
    for (;;) {
      if (!this.closesAtOnce) end = this.position;
      if (this.next() === "close" && this.depth < depth) return this.bytes.subarray(start, end);
    }
  }

  private attributeIndex(name: string): number {
    for (let index = 0; index < this.attributesEnd; index += 4) {
      if (this.spells(this.attributes[index] ?? 0, this.attributes[index + 1] ?? 0, name)) return index;
    }
    return -1;
  }

  /** The number that up to nine digits write; NaN for anything else. */
  private wholeNumber(start: number, end: number): number {
    if (end <= start || end - start > 9) return NaN;
    let number = 0;
    for (let index = start; index < end; index++) {
      const digit = (this.bytes[index] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  private next(): XmlToken {
    if (this.closesAtOnce) {
      this.closesAtOnce = false;
      return this.closed();
    }
    for (;;) {
      if (this.position >= this.bytes.length) return this.ended();
      if (this.bytes[this.position] !== lessThan) {
        if (this.readText()) return "text";
        continue;
      }
      const second = this.bytes[this.position + 1];
      if (second === slash) return this.readClosingTag();
      if (second === question) this.position = this.endOf("?>", this.position + 2);
      else if (second !== exclamation) return this.readOpeningTag();
      else if (this.startsWith("<!--")) this.position = this.endOf("-->", this.position + 4);
      else if (this.startsWith("<![CDATA[")) return this.readLiteral();
      else throw damaged(this.part, "it has a document type declaration");
    }
  }

  private ended(): "end" {
    if (this.depth > 0 || !this.rootSeen) throw damaged(this.part, "it ends too early");
    return "end";
  }

  private closed(): "close" {
    this.depth--;
    return "close";
  }

  /** False for blanks between the elements outside the root, which are no text of anything. */
  private readText(): boolean {
    const { bytes } = this;
    const start = this.position;
    let end = start;
    while (end < bytes.length && bytes[end] !== lessThan) end++;
    this.position = end;
    if (this.depth === 0) {
      for (let index = start; index < end; index++) if (!isBlank(bytes[index])) throw damaged(this.part, "it has text outside its root");
      return false;
    }
    this.textStart = start;
    this.textEnd = end;
    this.textIsLiteral = false;
    return true;
  }

  private readLiteral(): "text" {
    if (this.depth === 0) throw damaged(this.part, "it has text outside its root");
    this.textStart = this.position + "<![CDATA[".length;
    this.position = this.endOf("]]>", this.textStart);
    this.textEnd = this.position - "]]>".length;
    this.textIsLiteral = true;
    return "text";
  }

  private readClosingTag(): "close" {
    const { bytes, openNames } = this;
    let index = this.position + 2;
    const end = openNames[2 * this.depth + 1] ?? 0;
    for (let name = openNames[2 * this.depth] ?? 0; name < end; name++, index++) if (bytes[name] !== bytes[index]) throw this.misnested();
    while (isBlank(bytes[index])) index++;
    if (this.depth === 0 || bytes[index] !== greaterThan) throw this.misnested();
    this.position = index + 1;
    return this.closed();
  }

  private misnested(): Error {
    return damaged(this.part, `an element is not closed properly at byte ${this.position}`);
  }

  private readOpeningTag(): "open" {
    const { bytes } = this;
    const start = this.position + 1;
    let index = start;
    let local = start;
    for (let byte = bytes[index]; isNameByte(byte); byte = bytes[++index]) if (byte === colon) local = index + 1;
    if (index === local || (this.depth === 0 && this.rootSeen)) throw this.broken();
    this.nameStart = local;
    this.nameEnd = index;
    this.openNames[2 * this.depth + 2] = start;
    this.openNames[2 * this.depth + 3] = index;
    this.attributesEnd = 0;
    for (;;) {
      const gap = index;
      while (isBlank(bytes[index])) index++;
      const byte = bytes[index];
      if (byte === greaterThan) break;
      if (byte === slash && bytes[index + 1] === greaterThan) {
        this.closesAtOnce = true;
        index++;
        break;
      }
      if (gap === index) throw this.broken();
      index = this.readAttribute(index);
    }
    this.position = index + 1;
    this.depth++;
    this.rootSeen = true;
    return "open";
  }

  /** Notes the attribute that starts at a byte and gives the byte after its closing quote. */
  private readAttribute(start: number): number {
    const { bytes, attributes } = this;
    let index = start;
    while (isNameByte(bytes[index])) index++;
    const nameEnd = index;
    while (isBlank(bytes[index])) index++;
    if (nameEnd === start || bytes[index] !== equals) throw this.broken();
    index++;
    while (isBlank(bytes[index])) index++;
    const quote = bytes[index];
    if (quote !== 0x22 && quote !== 0x27) throw this.broken();
    const valueStart = ++index;
    for (let byte = bytes[index]; byte !== quote; byte = bytes[++index]) if (byte === undefined || byte === lessThan) throw this.broken();
    const slot = this.attributesEnd;
    attributes[slot] = start;
    attributes[slot + 1] = nameEnd;
    attributes[slot + 2] = valueStart;
    attributes[slot + 3] = index;
    this.attributesEnd = slot + 4;
    return index + 1;
  }

  private broken(): Error {
    return damaged(this.part, `a tag is broken at byte ${this.position}`);
  }

  private spells(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index++) if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    return true;
  }

  private startsWith(text: string): boolean {
    return this.spells(this.position, Math.min(this.position + text.length, this.bytes.length), text);
  }

  /** The byte after the next `mark`. */
  private endOf(mark: string, from: number): number {
    for (let index = from; index + mark.length <= this.bytes.length; index++) {
      if (this.spells(index, index + mark.length, mark)) return index + mark.length;
    }
    throw damaged(this.part, "it ends too early");
  }
}

function isCapital(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Every byte that cannot end a name: XML's exact rule for names is left to the writers of the file, as no name here depends on it. */
function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > 0x20 &&
    byte !== greaterThan &&
    byte !== slash &&
    byte !== equals &&
    byte !== lessThan &&
    byte !== 0x22 &&
    byte !== 0x27 &&
    byte !== 0x26
  );
}
