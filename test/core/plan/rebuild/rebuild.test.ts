import { damagedRows } from "../../../../src/core/plan/rebuild/damaged-rows";
import { rebuiltForm } from "../../../../src/core/plan/rebuild/rebuilt-form";
import { formSheet, readForm } from "../../../../src/core/plan/table-sheet/form-sheet";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { readTables } from "../../../../src/core/table/read-tables";
import type { ResponsibilityTable } from "../../../../src/core/table/responsibility-table";
import { sheetOf } from "../../sheet-of";
import { officeTables } from "../../table/offices";
import { cellsOf } from "../../table/offices/office-table";

const head = [["2021年重点工作责任分解表"], ["序号", "具体任务", "责任单位", "完成时限"]];

function onlyTable(sheet: SheetSnapshot): ResponsibilityTable {
  const [table] = readTables(sheet);
  if (!table) throw new Error("no table");
  return table;
}

/** What a task says, apart from where it stands and from line breaks. */
function tasksOf(table: ResponsibilityTable | null): unknown[] {
  return (table?.tasks ?? []).map(({ identity, number, units, deadline, sections }) => [
    identity,
    number?.value ?? null,
    units.map(({ name, role }) => `${role} ${name}`),
    deadline.kind,
    deadline.due,
    sections.map(({ title }) => title),
  ]);
}

function damage(rows: readonly (readonly string[])[], merges: readonly string[] = []): unknown[] {
  return damagedRows(onlyTable(sheetOf([...head, ...rows], { merges: ["A1:D1", ...merges] }))).map(({ firstRow, lastRow, supposed }) =>
    [firstRow, lastRow, supposed ? "supposed" : "surely"].join(" "),
  );
}

describe("what a paste from Word tore apart", () => {
  test.each<readonly [string, readonly (readonly string[])[], readonly string[], readonly string[]]>([
    [
      "nothing in a sound table",
      [
        ["1", "公开规划。", "县发展改革局", "6月底前"],
        ["2", "公开预算。", "县财政局", "年底前"],
      ],
      [],
      [],
    ],
    [
      "nothing where a long cell is merged as a whole",
      [
        ["1", "公开规划。", "县发展改革局", "6月底前"],
        ["", "", "", ""],
      ],
      ["A3:A4", "B3:B4", "C3:C4", "D3:D4"],
      [],
    ],
    [
      "the paragraphs of a task in rows of their own",
      [
        ["1", "公开规划，", "县发展改革局", "6月底前"],
        ["", "做好归集，", "", ""],
        ["", "做好公开。", "", ""],
        ["2", "公开预算。", "县财政局", "年底前"],
      ],
      [],
      ["3 5 surely"],
    ],
    [
      "the paragraphs of a unit cell beside a merged task",
      [
        ["1", "公开规划。", "县发展改革局", "6月底前"],
        ["", "", "县财政局", ""],
        ["2", "公开预算。", "县财政局", "年底前"],
      ],
      ["A3:A4", "B3:B4", "D3:D4"],
      ["3 4 surely"],
    ],
    [
      "units and deadlines beside a merged task, which may be pairs",
      [
        ["1", "公开规划。", "县发展改革局", "6月底前"],
        ["", "", "县财政局", "9月底前"],
      ],
      ["A3:A4", "B3:B4"],
      ["3 4 supposed"],
    ],
    [
      "a text that goes on under merged neighbours",
      [
        ["1", "公开规划和", "县发展改革局", "6月底前"],
        ["", "年度预算", "", ""],
        ["", "等信息。", "", ""],
        ["2", "公开预算。", "县财政局", "年底前"],
      ],
      ["A3:A5", "C3:C5", "D3:D5"],
      ["3 5 supposed"],
    ],
    [
      "nothing where several whole tasks share number, units and deadline",
      [
        ["1", "公开规划。", "县发展改革局", "6月底前"],
        ["", "公开预算。", "", ""],
      ],
      ["A3:A4", "C3:C4", "D3:D4"],
      [],
    ],
  ])("is %s", (_name, rows, merges, expected) => {
    expect(damage(rows, merges)).toEqual(expected);
  });
});

describe("the rebuilt form", () => {
  it("has each task in one row, with lines, merges, numbers and notes as they were", () => {
    const sheet = sheetOf(
      [
        ["附件1"],
        ["2021年重点工作责任分解表"],
        ["类别", "具体任务", "责任单位", "完成时限", "备注"],
        [
          "一、主动公开",
          "1.公开规划，\n做好归集。",
          "县发展改革局",
          { value: 44_377, text: "2021年6月30日", kind: "date", numberFormat: 'yyyy"年"m"月"d"日"' },
          "",
        ],
        ["", "", "县财政局", "", ""],
        ["", "2.公开预算", "县财政局", "2021年底前", "重点"],
        ["", "执行情况。", "", "", ""],
        ["二、平台建设", "3.加强管理。", "县政府办公室", "持续推进", ""],
        ["注：时限均含当日。"],
      ],
      { merges: ["A1:E1", "A2:E2", "A4:A7", "B4:B5", "D4:D5", "A9:E9"] },
    );
    const table = onlyTable(sheet);
    const form = rebuiltForm(sheet, [table], damagedRows(table));
    expect(form.lines).toEqual([
      { kind: "appendix", text: "附件1" },
      { kind: "title", text: "2021年重点工作责任分解表" },
    ]);
    expect(form.notes).toEqual(["注：时限均含当日。"]);
    expect(form.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["类别", "具体任务", "责任单位", "完成时限", "备注"],
      ["一、主动公开", "1.公开规划，\n做好归集。", "县发展改革局\n县财政局", "2021年6月30日", ""],
      ["2.公开预算执行情况。", "县财政局", "2021年底前", "重点"],
      ["二、平台建设", "3.加强管理。", "县政府办公室", "持续推进", ""],
    ]);
    expect(form.rows[1]?.cells[0]).toMatchObject({ firstColumn: 1, rows: 2 });
    expect(form.rows[1]?.cells[3]?.number).toEqual({ value: 44_377, format: 'yyyy"年"m"月"d"日"', isDate: true });
    expect(tasksOf(readForm(form))).toEqual(tasksOf(table));
  });

  it("leaves out a header that a page repeats inside a task", () => {
    const rows = [
      ["1", "公开规划，", "县发展改革局", "6月底前"],
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["", "做好归集。", "", ""],
      ["2", "公开预算。", "县财政局", "年底前"],
    ];
    const sheet = sheetOf([...head, ...rows], { merges: ["A1:D1"] });
    const table = onlyTable(sheet);
    const form = rebuiltForm(sheet, [table], damagedRows(table));
    expect(form.rows.map(({ cells }) => cells.map(({ text }) => text).join("|"))).toEqual([
      "序号|具体任务|责任单位|完成时限",
      "1|公开规划，\n做好归集。|县发展改革局|6月底前",
      "2|公开预算。|县财政局|年底前",
    ]);
    expect(tasksOf(readForm(form))).toEqual(tasksOf(table));
  });
});

describe.each(officeTables)("the table of another office: $name", ({ grid, merges = [] }) => {
  const sheet = sheetOf(cellsOf(grid), { merges });
  const tables = readTables(sheet);

  it("reads the same once it was rebuilt", () => {
    const form = rebuiltForm(
      sheet,
      tables,
      tables.flatMap(damagedRows).filter(({ supposed }) => !supposed),
    );
    const rebuilt = readTables(formSheet(form, sheet.name));
    expect(rebuilt.map(({ title, planYear }) => [title, planYear])).toEqual(tables.map(({ title, planYear }) => [title, planYear]));
    expect(rebuilt.map(tasksOf)).toEqual(tables.map(tasksOf));
    expect(rebuilt.flatMap(damagedRows).filter(({ supposed }) => !supposed)).toEqual([]);
  });
});
