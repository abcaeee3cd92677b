import { numberFormat } from "../sheet/number-format";
import type { CellSnapshot, SheetSnapshot } from "../sheet/sheet-snapshot";
import type { CellChange } from "./plan-step";

/** The sheet as it is once cells have been written. The sheet given stays as it is. */
export function sheetAfter(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const rows = [...sheet.rows];
  const copied = new Set<number>();
  for (const change of changes) {
    const index = change.position.row - 1;
    const row = copied.has(index) ? (rows[index] as (CellSnapshot | undefined)[]) : [...(rows[index] ?? [])];
    copied.add(index);
    row[change.position.column - 1] = cellAfter(change, row[change.position.column - 1], sheet);
    rows[index] = row;
  }
  return { ...sheet, rows };
}

function cellAfter(
  { after, numberFormat: format }: CellChange,
  before: CellSnapshot | undefined,
  { dateSystem }: SheetSnapshot,
): CellSnapshot | undefined {
  const code = format ?? before?.numberFormat ?? "General";
  switch (after.kind) {
    case "blank":
      return undefined;
    case "text": {
      const { text } = after;
      return { kind: "text", value: text, text, numberFormat: code, formula: false, mixedFormats: before?.mixedFormats ?? false };
    }
    case "number": {
      const shown = numberFormat(code, dateSystem);
      const kind = shown.isDate ? "date" : "number";
      return { kind, value: after.number, text: shown.show(after.number), numberFormat: code, formula: false, mixedFormats: false };
    }
  }
}
