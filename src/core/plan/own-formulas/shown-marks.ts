import type { CalendarDate } from "../../calendar/calendar-date";
import { serialFromDate } from "../../calendar/excel-serial";
import { cellAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { ConditionalLook, OwnMarks } from "../plan-step";
import { type FormulaValue, formulaHolds } from "./evaluate-formula";
import { type FormulaNode, parseFormula } from "./parse-formula";

/** How our conditional formats make a cell look on a day. */
export interface ShownMarks {
  /** Null where no rule applies to the cell (1-based). */
  readonly lookAt: (row: number, column: number) => ConditionalLook | null;
}

/** Works out what our marks show, as a spreadsheet would on that day: of several rules that apply the first one. */
export function shownMarks(marks: readonly OwnMarks[], sheet: SheetSnapshot, today: CalendarDate): ShownMarks {
  const areas = marks.map(({ area, rules }) => ({
    area,
    rules: rules.flatMap(({ formula, look }) => {
      const node = parseFormula(formula);
      return node ? [{ node, look }] : [];
    }),
  }));
  const day = serialFromDate(today, sheet.dateSystem);
  const cell = (row: number, column: number): FormulaValue => {
    const found = cellAt(sheet, row, column);
    return found?.kind === "error" ? null : found?.value;
  };
  const holds = (node: FormulaNode, rowsDown: number): boolean =>
    formulaHolds(node, { cell, today: day, dateSystem: sheet.dateSystem, rowsDown });
  return {
    lookAt: (row, column) => {
      for (const { area, rules } of areas) {
        if (row < area.firstRow || row > area.lastRow || column < area.firstColumn || column > area.lastColumn) continue;
        const found = rules.find(({ node }) => holds(node, row - area.firstRow));
        if (found) return found.look;
      }
      return null;
    },
  };
}

/** The words that a mark's number format puts before a text, such as ▲逾期; "" for none. */
export function shownPrefix({ numberFormat }: ConditionalLook): string {
  return /"([^"]*)"/.exec(numberFormat ?? "")?.[1]?.trim() ?? "";
}
