import type { GatheredModel, NumberedTable } from "../../summary/gathered/gathered-models";
import type { UnitCounts } from "../../summary/summary-models";
import { type CellLink, lowestRow } from "../layout/sheet-row";
import type { LongListRow } from "../long-list";
import { type CountColumn, checkSums } from "../overview/overview-columns";
import { printableWidth } from "../page-layout";
import { sheetStyles } from "../sheet-style";
import { highestRow, textHeight } from "../text-height";
import { unitCountColumns } from "./count-columns";
import type { GatheredOptions } from "./gathered-options";
import { type ListPart, listParts, noteOfPart, placeInParts, rowsOfPart, standsOn } from "./list-parts";
import { type ListColumn, type PlannedList, listSheet } from "./list-sheet";

/** Points; the unit takes what the page leaves. */
const [numberWidth, countyWidth, kindWidth, rateWidth] = [30, 84, 36, 56];

const { text, number, centeredText, rate } = sheetStyles;

/** The sheets that the units of all tables stand on. */
export function unitParts({ tables }: GatheredModel, { gathered, mostLines }: GatheredOptions): readonly ListPart[] {
  const lines = tables.map((table) => ({ number: table.number, lines: linesOf(table), before: table.unitsBefore }));
  return listParts(lines, gathered.sheetNames.units, gathered, mostLines);
}

/** 各县单位: one line for each unit and collective name of each table, as its own 总览 counts it; one sheet, or as many as are needed. */
export function unitsSheets(model: GatheredModel, options: GatheredOptions): readonly PlannedList[] {
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
  const parts = unitParts(model, options);
  return parts.map((part, index) => {
    const tables = model.tables.filter((table) => standsOn(part, table));
    const rows = rowsOfPart(part, tables[0]?.unitsBefore ?? 0, () => unitRows(tables, counts, unitWidth, options));
    const { sheet, lines: count } = part;
    return listSheet({ sheet, title: gathered.units.title, note: noteOfPart(parts, index, gathered.units), columns, count, rows }, words);
  });
}

/** Where the first line of each table stands among the units, by the table's label. */
export function unitLinks(model: GatheredModel, options: GatheredOptions): ReadonlyMap<string, CellLink> {
  const parts = unitParts(model, options);
  const { tip } = options.gathered.units;
  return new Map(model.tables.map((table) => [table.label, { target: placeInParts(parts, table.unitsBefore + 1), tip: tip(table) }]));
}

/** A label that stands alone: the sum of several columns under one label is called as they are together. */
function labelOf({ group, label }: CountColumn, { words }: GatheredOptions): string {
  return group !== null && label === words.overview.columns.sum ? group : label;
}

function* unitRows(
  tables: readonly NumberedTable[],
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

function linesOf({ numbers }: NumberedTable): number {
  return numbers.unitRows.length + numbers.collectiveRows.length;
}

function rowsOf({ numbers }: NumberedTable): readonly UnitCounts[] {
  return [...numbers.unitRows, ...numbers.collectiveRows];
}
