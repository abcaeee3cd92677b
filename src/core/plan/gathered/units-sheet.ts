import type { GatheredModel, NumberedTable } from "../../summary/gathered/gathered-models";
import type { UnitCounts } from "../../summary/summary-models";
import { SheetFlow } from "../layout/sheet-flow";
import type { CellLink, SheetRow } from "../layout/sheet-row";
import { type CountColumn, checkSums, overviewWidths } from "../overview/overview-columns";
import { wide } from "../overview/overview-sheet";
import { headingRow, noticeRow } from "../overview/task-list";
import { unitTable } from "../overview/unit-table";
import { landscapePage } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { sheetStyles, unitTabColor } from "../sheet-style";
import { unitCountColumns } from "./count-columns";
import { detailRow } from "./details-sheet";
import type { GatheredOptions } from "./gathered-options";
import { headOf } from "./overview-sheet";

/** 各县单位: the units of each table as its own 总览 counts them. Also where the block of each table stands, by its label. */
export function unitsSheet(
  sheet: string,
  model: GatheredModel,
  options: GatheredOptions,
): { readonly steps: readonly PlanStep[]; readonly links: ReadonlyMap<string, CellLink> } {
  const { words, gathered } = options;
  const columns = unitCountColumns(model, words);
  const widths = overviewWidths(columns);
  const flow = new SheetFlow(widths, headOf(model, options, widths.length, gathered.units.title));
  flow.place([wide(gathered.units.note, "note", widths)]);
  const links = new Map<string, CellLink>();
  for (const table of model.tables) {
    const first = placeTable(flow, table, columns, widths, options);
    links.set(table.label, { target: { sheet, position: { row: first, column: 1 } }, tip: gathered.units.tip(table) });
  }
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: flow.lastColumn };
  return {
    steps: [
      ...flow.steps(sheet),
      { step: "freeze", sheet, position: { row: 3, column: 1 } },
      landscapePage(sheet, area, { first: 1, last: 2 }, words),
      { step: "tab-color", sheet, color: unitTabColor },
    ],
    links,
  };
}

/** Puts the block of a table below what is there. Returns the row of its heading. */
function placeTable(
  flow: SheetFlow,
  table: NumberedTable,
  columns: readonly CountColumn[],
  widths: readonly number[],
  { words, gathered }: GatheredOptions,
): number {
  const { unitRows, collectiveRows, progressUnrecorded } = table.numbers;
  checkSums([...unitRows, ...collectiveRows]);
  const heading = gathered.units.heading(table);
  const target = { sheet: gathered.sheetNames.details, position: { row: detailRow(table.detailsBefore + 1), column: 1 } };
  const linked: SheetRow = {
    ...headingRow(heading, widths),
    cells: [
      {
        column: 1,
        lastColumn: widths.length,
        value: heading,
        style: { ...sheetStyles.listHeading, font: { ...sheetStyles.listHeading.font, color: sheetStyles.textLink.font.color } },
        link: { target, tip: gathered.details.tip },
      },
    ],
  };
  const marked = (row: UnitCounts): UnitCounts & { readonly progressUnrecorded: boolean } => ({ ...row, progressUnrecorded });
  const rows = { unitRows: unitRows.map(marked), collectiveRows: collectiveRows.map(marked) };
  if (unitRows.length + collectiveRows.length === 0) {
    const [first = flow.lastRow] = flow.table({ head: [linked], again: [], rows: [noticeRow(words.overview.noItems, widths)] });
    return first - 1;
  }
  const block = unitTable(rows, { words, columns, unitSheets: new Map() });
  const again = [headingRow(words.overview.continued(heading), widths), ...block.head];
  const [first = flow.lastRow] = flow.table({ head: [linked, ...block.head], again, rows: block.rows });
  return first - block.head.length - 1;
}
