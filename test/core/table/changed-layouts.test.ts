import { areaFromA1, areaToA1, type CellArea } from "../../../src/core/sheet/cell-position";
import { readTables } from "../../../src/core/table/read-tables";
import type { ResponsibilityTable } from "../../../src/core/table/responsibility-table";
import { sheetOf } from "../sheet-of";
import { officeTables } from "./offices";
import { cellsOf, type ExpectedTable } from "./offices/office-table";

interface Layout {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellArea[];
}

/** What a layout says, wherever it stands: the tasks without their rows. */
function said(tables: readonly ResponsibilityTable[]): unknown[] {
  return tables.map(({ title, planYear, tasks }) => [
    title,
    planYear,
    tasks.map((task) => [
      task.number?.value ?? null,
      task.task.text,
      task.units.map(({ name, role }) => `${role} ${name}`),
      task.deadlineCell?.text ?? null,
      task.sections.map((section) => section.title),
    ]),
  ]);
}

function read({ rows, merges }: Layout): unknown[] {
  return said(readTables(sheetOf(rows, { merges: merges.map(areaToA1) })));
}

const moved = (area: CellArea, rows: number, columns: number): CellArea => ({
  firstRow: area.firstRow + rows,
  lastRow: area.lastRow + rows,
  firstColumn: area.firstColumn + columns,
  lastColumn: area.lastColumn + columns,
});
const widthOf = ({ rows }: Layout): number => Math.max(...rows.map((row) => row.length));

/** Room for a row before `at` (0-based); merges across it grow. */
function withRow(layout: Layout, at: number, row: readonly string[]): Layout {
  return {
    rows: [...layout.rows.slice(0, at), row, ...layout.rows.slice(at)],
    merges: layout.merges.map((area) =>
      area.firstRow > at ? moved(area, 1, 0) : area.lastRow > at ? { ...area, lastRow: area.lastRow + 1 } : area,
    ),
  };
}

/** A blank column before `at` (0-based). */
function withColumn(layout: Layout, at: number): Layout {
  return {
    rows: layout.rows.map((row) => [...row.slice(0, at), "", ...row.slice(at)]),
    merges: layout.merges.map((area) =>
      area.firstColumn > at ? moved(area, 0, 1) : area.lastColumn > at ? { ...area, lastColumn: area.lastColumn + 1 } : area,
    ),
  };
}

/** Rows (0-based) before which nothing is merged across. */
function seams({ merges }: Layout, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index).filter(
    (at) => !merges.some((area) => area.firstRow <= at && area.lastRow > at),
  );
}

const changes: readonly (readonly [string, (layout: Layout, expected: ExpectedTable) => readonly Layout[]])[] = [
  ["blank rows above", (layout) => [withRow(withRow(layout, 0, []), 0, [])]],
  ["a blank first column", (layout) => [withColumn(layout, 0)]],
  ["a blank column at the right", (layout) => [withColumn(layout, widthOf(layout))]],
  [
    "blanks and line breaks in the labels",
    (layout, { header: [first, last] }) => [
      {
        ...layout,
        rows: layout.rows.map((row, index) =>
          index + 1 < first || index + 1 > last
            ? row
            : row.map((cell) => (cell.length > 2 ? `${cell.slice(0, 2)}\n ${cell.slice(2)} ` : cell)),
        ),
      },
    ],
  ],
  [
    "the header again on another page",
    (layout, { header: [first, last] }) =>
      seams(layout, last + 1, layout.rows.length - 3).map((at) => {
        const header = layout.rows.slice(first - 1, last);
        const labels = layout.merges.filter((area) => area.firstRow >= first && area.lastRow <= last);
        const longer = header.reduceRight<Layout>((grown, row) => withRow(grown, at, row), layout);
        return { ...longer, merges: [...longer.merges, ...labels.map((area) => moved(area, at + 1 - first, 0))] };
      }),
  ],
  [
    "a blank row between the tasks",
    (layout, { header: [, last] }) => seams(layout, last + 1, layout.rows.length - 3).map((at) => withRow(layout, at, [])),
  ],
  ["a note below", (layout) => [{ ...layout, rows: [...layout.rows, ["备注：本表由县政府办公室负责解释。"]] }]],
  [
    "a title without merges",
    (layout, { header: [first] }) => [{ ...layout, merges: layout.merges.filter((area) => area.lastRow >= first) }],
  ],
];

const single = officeTables.filter(({ expected }) => expected.length === 1);

describe.each(changes)("reading stays the same with %s", (_change, change) => {
  it.each(single.map((office) => [office.name, office] as const))("%s", (_name, { grid, merges = [], expected }) => {
    const areas = merges.map((address) => areaFromA1(address)).filter((area) => area !== null);
    const layout: Layout = { rows: cellsOf(grid), merges: areas };
    const before = read(layout);
    const [only] = expected;
    if (!only) throw new Error("no table expected");
    for (const changed of change(layout, only)) expect(read(changed)).toEqual(before);
  });
});
