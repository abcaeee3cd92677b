import { type PlanPart, listedSteps } from "../../../src/core/plan/plan-in-parts";
import type { CellContent, PlanStep } from "../../../src/core/plan/plan-step";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { sheetOf } from "../sheet-of";

/** A workbook with these sheets, none of them ours. */
export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    entries: sheets.map(({ name, visibility, ownKey }) => ({ name, visibility, ownKey })),
    sheets: sheets.filter((sheet) => sheet.ownKey === null),
    ownSheets: sheets.filter((sheet) => sheet.ownKey !== null),
    fingerprints: new Map(),
    structureLocked: false,
    state: null,
  };
}

/**
 * The workbook after a plan, as far as sheets, names, keys and cell contents go. Throws where a step does what no host would do: add a sheet
 * that exists, write on one that does not, write a cell twice, merge over another cell's content.
 */
export function workbookAfter(workbook: WorkbookSnapshot, steps: Iterable<PlanPart>): WorkbookSnapshot {
  const all = [...workbook.sheets, ...workbook.ownSheets];
  const sheets = new Map(
    workbook.entries.flatMap(({ name }) => {
      const sheet = all.find((each) => each.name === name);
      return sheet ? [[name, sheet] as const] : [];
    }),
  );
  const sheetNamed = (name: string): SheetSnapshot => {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  let state = workbook.state;
  for (const step of listedSteps(steps)) {
    if (step.step === "add-sheet") {
      if (sheets.has(step.sheet)) throw new Error(`sheet ${step.sheet} exists`);
      sheets.set(step.sheet, sheetOf([], { name: step.sheet }));
      continue;
    }
    if (step.step === "save-state") {
      state = step.text;
      continue;
    }
    const sheet = sheetNamed(step.sheet);
    switch (step.step) {
      case "clear-sheet":
        sheets.set(step.sheet, { ...sheetOf([], { name: step.sheet }), ownKey: sheet.ownKey });
        break;
      case "remove-sheet":
        sheets.delete(step.sheet);
        break;
      case "rename-sheet": {
        if (sheets.has(step.newName)) throw new Error(`sheet ${step.newName} exists`);
        const renamed = [...sheets].map(([name, each]): [string, SheetSnapshot] =>
          name === step.sheet ? [step.newName, { ...sheet, name: step.newName }] : [name, each],
        );
        sheets.clear();
        for (const [name, each] of renamed) sheets.set(name, each);
        break;
      }
      case "remove-own-sheet-mark":
        sheets.set(step.sheet, { ...sheet, ownKey: null });
        break;
      case "own-sheet-mark":
        sheets.set(step.sheet, { ...sheet, ownKey: step.key });
        break;
      case "write-cells":
        sheets.set(step.sheet, { ...sheet, rows: written(sheet, step) });
        break;
      case "link":
        sheetNamed(step.target.sheet);
        break;
      case "merge":
        sheets.set(step.sheet, { ...sheet, merges: [...sheet.merges, step.area] });
        break;
      default:
        break;
    }
  }
  return { ...workbookOf([...sheets.values()]), state };
}

/** The sheet of a workbook by its name. */
export function sheetIn(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = [...workbook.sheets, ...workbook.ownSheets].find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The texts of a sheet's cells by row and column. */
export function textsOf(sheet: SheetSnapshot): string[][] {
  return sheet.rows.map((row) => Array.from(row ?? [], (cell) => cell?.text ?? ""));
}

/** A sheet on which a person typed a text (1-based). */
export function typed(sheet: SheetSnapshot, row: number, column: number, text: string): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  put(rows, row, column, textCell(text));
  return { ...sheet, rows };
}

function written(sheet: SheetSnapshot, step: Extract<PlanStep, { step: "write-cells" }>): SheetSnapshot["rows"] {
  const rows = sheet.rows.map((cells) => [...(cells ?? [])]);
  for (const { position, before, after } of step.cells) {
    const there = rows[position.row - 1]?.[position.column - 1];
    if (there && sheet.ownKey !== null) throw new Error(`cell ${position.row},${position.column} is written twice`);
    if (there && there.text !== contentText(before)) throw new Error(`cell ${position.row},${position.column} is not what it should be`);
    if (there && after.kind === "blank") (rows[position.row - 1] ?? [])[position.column - 1] = undefined;
    if (after.kind === "text") put(rows, position.row, position.column, textCell(after.text));
    if (after.kind === "number")
      put(rows, position.row, position.column, { ...textCell(String(after.number)), kind: "number", value: after.number });
  }
  return rows;
}

function contentText(content: CellContent): string {
  return content.kind === "blank" ? "" : content.kind === "text" ? content.text : String(content.number);
}

function put(rows: (CellSnapshot | undefined)[][], row: number, column: number, cell: CellSnapshot): void {
  while (rows.length < row) rows.push([]);
  const cells = rows[row - 1];
  if (!cells) throw new Error("row");
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = cell;
}

function textCell(text: string): CellSnapshot {
  return { kind: "text", value: text, text, numberFormat: "@", formula: false, mixedFormats: false };
}
