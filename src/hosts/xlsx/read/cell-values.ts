import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { CellSnapshot } from "../../../core/sheet/sheet-snapshot";
import { serialOfIsoDate } from "./iso-date";
import type { NumberFormat } from "../../../core/sheet/number-format";
import type { StringItem } from "./string-item";
import type { CellStyles } from "./styles";
import { decodeXstring } from "./xstring";

/** A cell as it stands in the sheet part, not yet looked up in the strings and styles. */
export interface StoredCell {
  /** The `t` attribute: `s` shared string, `inlineStr`, `str` formula text, `n` number, `b` boolean, `e` error, `d` ISO date. */
  readonly type: string;
  readonly style: number;
  /** The content of `v`, undefined where there is none. */
  readonly value: string | undefined;
  readonly inline: StringItem | undefined;
  readonly formula: boolean;
}

/** The cells of one number format that are kept to be shared. */
interface KnownCells {
  readonly byStringIndex: Map<number, CellSnapshot | null>;
  readonly byText: Map<string, CellSnapshot>;
  readonly byNumber: Map<number, CellSnapshot>;
}

/** Above this many, inline texts and numbers are taken to be all different, and not worth keeping to be shared. */
const mostKnown = 100_000;

/** Turns stored cells into snapshots. Equal cells share one object, so that a large table of repeated texts stays small. */
export class CellValues {
  private readonly known = new Map<NumberFormat, KnownCells>();

  /** `strings` is called only when a cell needs the shared strings. */
  constructor(
    private readonly strings: () => readonly StringItem[],
    private readonly styles: CellStyles,
    private readonly system: DateSystem,
  ) {}

  /** The cell; null where it holds nothing; undefined where its value is none that its type allows. */
  snapshot({ type, style, value, inline, formula }: StoredCell): CellSnapshot | null | undefined {
    const format = this.styles.formatOf(style);
    if (inline) return this.text(inline, format, formula);
    if (type === "str" || type === "inlineStr")
      return this.text({ text: decodeXstring(value ?? ""), mixedFormats: false }, format, formula);
    const content = value?.trim() ?? "";
    // A formula that was never calculated still is a formula.
    if (content === "") return this.text({ text: "", mixedFormats: false }, format, formula);
    switch (type) {
      case "s":
        return this.sharedString(content, format, formula);
      case "n":
        return this.number(Number(content), format, formula);
      case "d":
        return this.number(serialOfIsoDate(content, this.system), format, formula);
      case "b":
        return this.truth(content === "1" || content === "true", format, formula);
      case "e":
        return { kind: "error", value: content, text: content, numberFormat: format.code, formula, mixedFormats: false };
      default:
        return undefined;
    }
  }

  private sharedString(content: string, format: NumberFormat, formula: boolean): CellSnapshot | null | undefined {
    const index = Number(content);
    const { byStringIndex } = this.knownOf(format);
    const known = formula ? undefined : byStringIndex.get(index);
    if (known !== undefined) return known;
    const item = this.strings()[index];
    if (!item) return undefined;
    const cell = this.text(item, format, formula);
    if (!formula) byStringIndex.set(index, cell);
    return cell;
  }

  private text({ text, mixedFormats }: StringItem, format: NumberFormat, formula: boolean): CellSnapshot | null {
    if (text === "" && !formula) return null;
    const make = (): CellSnapshot => ({ kind: "text", value: text, text, numberFormat: format.code, formula, mixedFormats });
    return formula || mixedFormats ? make() : shared(this.knownOf(format).byText, text, make);
  }

  private number(value: number, format: NumberFormat, formula: boolean): CellSnapshot | undefined {
    if (!Number.isFinite(value)) return undefined;
    const kind = format.isDate ? "date" : "number";
    const make = (): CellSnapshot => ({ kind, value, text: format.show(value), numberFormat: format.code, formula, mixedFormats: false });
    return formula ? make() : shared(this.knownOf(format).byNumber, value, make);
  }

  private truth(value: boolean, format: NumberFormat, formula: boolean): CellSnapshot {
    return { kind: "boolean", value, text: value ? "TRUE" : "FALSE", numberFormat: format.code, formula, mixedFormats: false };
  }

  private knownOf(format: NumberFormat): KnownCells {
    const known = this.known.get(format);
    if (known) return known;
    const made = { byStringIndex: new Map(), byText: new Map(), byNumber: new Map() };
    this.known.set(format, made);
    return made;
  }
}

function shared<Key>(cells: Map<Key, CellSnapshot>, key: Key, make: () => CellSnapshot): CellSnapshot {
  const known = cells.get(key);
  if (known) return known;
  const cell = make();
  if (cells.size < mostKnown) cells.set(key, cell);
  return cell;
}
