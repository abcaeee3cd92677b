import { damaged } from "../package/damaged";
import {
  apostrophe,
  colon,
  equals,
  exclamation,
  greaterThan,
  isBlank,
  isNameByte,
  lessThan,
  question,
  quotationMark,
  slash,
  spells,
} from "./xml-bytes";

type XmlToken = "open" | "close" | "text" | "end";

/**
 * The tags and texts of an XML part, one after another, as places in its bytes. Demands what tells a whole part from a damaged one: every element
 * closed by its own name, quoted attributes, one root, no document type declaration (and so no entities but XML's own five). Throws RefusalError
 * (damaged) where the part breaks these rules.
 */
export class XmlTokens {
  /** How many elements are open: 1 when standing on the root's opening tag. */
  depth = 0;
  /** The byte after the last token. */
  position = 0;
  /** True on `<a/>`: its closing is the next token. */
  closesAtOnce = false;
  /** First byte and end of the local name of the element opened last. */
  nameStart = 0;
  nameEnd = 0;
  /** Name start, name end, value start and value end of each attribute of the element opened last. */
  readonly attributes: number[] = [];
  /** So many of these numbers belong to that element. */
  attributesEnd = 0;
  textStart = 0;
  textEnd = 0;
  /** True where the text is a CDATA section, in which `&` is just a character. */
  textIsLiteral = false;
  private rootSeen = false;
  /** First byte and end of the qualified name of every open element, by its depth. */
  private readonly openNames: number[] = [0, 0];

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {}

  next(): XmlToken {
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
    if (quote !== quotationMark && quote !== apostrophe) throw this.broken();
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

  private startsWith(text: string): boolean {
    return spells(this.bytes, this.position, Math.min(this.position + text.length, this.bytes.length), text);
  }

  /** The byte after the next `mark`. */
  private endOf(mark: string, from: number): number {
    for (let index = from; index + mark.length <= this.bytes.length; index++) {
      if (spells(this.bytes, index, index + mark.length, mark)) return index + mark.length;
    }
    throw damaged(this.part, "it ends too early");
  }
}
