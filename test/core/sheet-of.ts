import type { DateSystem } from "../../src/core/calendar/excel-serial";
import { type CellArea, areaFromA1 } from "../../src/core/sheet/cell-position";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";

type CellInput = string | Partial<CellSnapshot> | null;

interface SheetOptions {
  readonly name?: string;
  /** Merged areas as A1 addresses, such as "A4:A13". */
  readonly merges?: readonly string[];
  readonly dateSystem?: DateSystem;
}

/** A sheet from rows of texts, row 1 and column A first. "" and null are blank cells; an object says what differs from a plain text cell. */
export function sheetOf(rows: readonly (readonly CellInput[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    name: options.name ?? "Sheet1",
    visibility: "visible",
    dateSystem: options.dateSystem ?? "1900",
    rows: rows.map((cells) => cells.map(cellOf)),
    merges: (options.merges ?? []).map(areaOf),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    locked: false,
    rowHeights: new Map(),
    defaultRowHeight: 15,
    ownKey: null,
  };
}

function cellOf(input: CellInput): CellSnapshot | undefined {
  if (input === null || input === "") return undefined;
  const given = typeof input === "string" ? { text: input } : input;
  const text = given.text ?? String(given.value ?? "");
  return { kind: "text", value: text, numberFormat: "General", formula: false, mixedFormats: false, ...given, text };
}

function areaOf(address: string): CellArea {
  const area = areaFromA1(address);
  if (area === null) throw new Error(`not an area: ${address}`);
  return area;
}
