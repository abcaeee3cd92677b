import type { GatheredModel, NumberedTable } from "../../summary/gathered/gathered-models";
import type { UnitCounts } from "../../summary/summary-models";
import { type CellLink, lowestRow } from "../layout/sheet-row";
import type { LongList, LongListRow } from "../long-list";
import { type CountColumn, checkSums } from "../overview/overview-columns";
import { printableWidth } from "../page-layout";
import type { PlanStep } from "../plan-step";
import { sheetStyles } from "../sheet-style";
import { highestRow, textHeight } from "../text-height";
import { unitCountColumns } from "./count-columns";
import type { GatheredOptions } from "./gathered-options";
import { type ListColumn, listRow, listSheet } from "./list-sheet";

/** Points; the unit takes what the page leaves. */
const [numberWidth, countyWidth, kindWidth, rateWidth] = [30, 84, 36, 56];

const { text, number, centeredText, rate } = sheetStyles;

/** 各县单位: one line for each unit and collective name of each table, as its own 总览 counts it. */
export function unitsSheet(
  sheet: string,
  model: GatheredModel,
  options: GatheredOptions,
): { readonly steps: readonly PlanStep[]; readonly list: LongList } {
  const { words, gathered } = options;
  const counts = unitCountColumns(model, words);
  const used = counts.reduce((sum, { width }) => sum + width, numberWidth + countyWidth + kindWidth + rateWidth);
  const unitWidth = printableWidth - used;
  const labels = words.overview.columns;
  const columns: ListColumn[] = [
    { label: gathered.units.number, width: numberWidth, style: number },
    { label: gathered.county, width: countyWidth, style: text },
    { label: labels.unit, width: unitWidth, style: text },
    { label: gathered.units.kind, width: kindWidth, style: centeredText },
    ...counts.map((column) => ({ label: labelOf(column, options), width: column.width, style: number })),
    { label: labels.rate, width: rateWidth, style: rate },
  ];
  const { title, note } = gathered.units;
  const rows = unitRows(model, counts, unitWidth, options);
  return listSheet({ sheet, title, note, columns, count: model.tables.reduce((sum, table) => sum + rowsOf(table).length, 0), rows }, words);
}

/** Where the first line of each table stands on the sheet of units, by the table's label. */
export function unitLinks({ tables }: GatheredModel, { gathered }: GatheredOptions): ReadonlyMap<string, CellLink> {
  return new Map(
    tables.map((table) => {
      const target = { sheet: gathered.sheetNames.units, position: { row: listRow(table.unitsBefore + 1), column: 1 } };
      return [table.label, { target, tip: gathered.units.tip(table) }];
    }),
  );
}

/** A label that stands alone: the sum of several columns under one label is called as they are together. */
function labelOf({ group, label }: CountColumn, { words }: GatheredOptions): string {
  return group !== null && label === words.overview.columns.sum ? group : label;
}

function* unitRows(
  { tables }: GatheredModel,
  columns: readonly CountColumn[],
  unitWidth: number,
  { words, gathered }: GatheredOptions,
): Generator<LongListRow> {
  for (const table of tables) {
    const rows = rowsOf(table);
    checkSums(rows);
    const heightOfTable = textHeight(table.label, countyWidth, text.font.size);
    for (const row of rows) {
      const { unit, collective, onTime } = row;
      const height = Math.max(lowestRow, heightOfTable, textHeight(unit, unitWidth, text.font.size));
      const counted = columns.map(({ count, ofProgress = false }) =>
        ofProgress && table.numbers.progressUnrecorded ? words.none : count(row),
      );
      const kind = collective ? gathered.units.kinds.collective : gathered.units.kinds.unit;
      const shownRate = collective ? words.overview.notRanked : (onTime.rate ?? words.none);
      yield { height: Math.min(highestRow, height), values: [table.number, table.label, unit, kind, ...counted, shownRate] };
    }
  }
}

function rowsOf({ numbers }: NumberedTable): readonly UnitCounts[] {
  return [...numbers.unitRows, ...numbers.collectiveRows];
}
