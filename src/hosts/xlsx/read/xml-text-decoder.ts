import { damaged } from "../package/damaged";

const ampersand = 0x26;
const carriageReturn = 0x0d;
/** Below this length, joining characters is quicker than calling the decoder. */
const shortText = 24;
const entities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Turns stretches of an XML part's UTF-8 bytes into text: entities resolved and line ends made `\n`, as XML demands. */
export class XmlTextDecoder {
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {}

  /** The text from `start` to before `end`. In `literal` text (CDATA) nothing is an entity. Throws RefusalError (damaged). */
  decode(start: number, end: number, literal: boolean): string {
    let [high, special] = [0, false];
    for (let index = start; index < end; index++) {
      const byte = this.bytes[index] ?? 0;
      high |= byte;
      if (byte === ampersand || byte === carriageReturn) special = true;
      else if (byte < 0x20 && byte !== 0x0a && byte !== 0x09)
        throw damaged(this.part, `a character that XML does not allow at byte ${index}`);
    }
    const text = high < 0x80 && end - start < shortText ? this.joined(start, end) : this.decoded(start, end);
    return special ? this.resolved(text, literal) : text;
  }

  private joined(start: number, end: number): string {
    let text = "";
    for (let index = start; index < end; index++) text += String.fromCharCode(this.bytes[index] ?? 0);
    return text;
  }

  private decoded(start: number, end: number): string {
    try {
      return this.utf8.decode(this.bytes.subarray(start, end));
    } catch {
      throw damaged(this.part, `bytes that are no characters at byte ${start}`);
    }
  }

  private resolved(text: string, literal: boolean): string {
    const lines = text.replace(/\r\n?/g, "\n");
    if (literal) return lines;
    return lines.replace(/&([^;&]{0,10};?)/g, (_, reference: string) => this.character(reference));
  }

  /** The character of a reference without its `&`, such as `lt;` or `#x4E00;`. */
  private character(reference: string): string {
    const named = entities.get(reference.slice(0, -1));
    if (named !== undefined && reference.endsWith(";")) return named;
    const number = /^#(?:x([0-9A-Fa-f]+)|([0-9]+));$/.exec(reference);
    const code = number ? parseInt(number[1] ?? number[2] ?? "", number[1] === undefined ? 10 : 16) : 0;
    if (code === 0 || code > 0x10ffff) throw damaged(this.part, `an unknown entity &${reference}`);
    return String.fromCodePoint(code);
  }
}
