import type { CellEdit, PlannedEdit } from "../../../../src/core/plan/cell-edits/cell-edit";
import { lookAt, planEdit } from "../../../../src/core/plan/cell-edits/plan-edit";
import { textToEdit } from "../../../../src/core/plan/cell-edits/typed-content";
import { areaFromA1, toA1 } from "../../../../src/core/sheet/cell-position";
import type { SheetSnapshot } from "../../../../src/core/sheet/sheet-snapshot";
import { readTables } from "../../../../src/core/table/read-tables";
import { sheetWords } from "../../../../src/i18n/zh-CN/sheet-words";
import { sheetOf } from "../../sheet-of";

const dayFormat = 'yyyy"年"m"月"d"日"';
const date = (value: number, text: string) => ({ kind: "date" as const, value, text, numberFormat: dayFormat });

/** Two categories over two tasks each; F6 is a real date, H4 a text, I5 computed, J holds numbers, K shares. */
const table = sheetOf(
  [
    ["某县2021年重点工作责任分解表"],
    ["类别", "序号", "具体任务", "牵头单位", "责任单位", "完成时限", "完成情况", "完成时间", "备注", "资金", "比例"],
    [
      "一、政务公开",
      "1",
      "推进公开标准化",
      "县政府办公室",
      "县司法局",
      "2021年9月底前",
      "",
      date(44469, "2021年9月30日"),
      "",
      number(12),
      share(0.5),
    ],
    ["", "2", "完善解读机制", "县政府办公室", "县司法局", "2021年12月底前", "", "国庆节后", "无", number(30), share(0.25)],
    ["二、营商环境", "3", "整改评价指标", "县投资促进局", "县商务局", "2021年10月底前", "", "", { text: "合计", formula: true }, "", ""],
    [
      "",
      "4",
      "优化审批流程",
      "县投资促进局",
      "县商务局",
      date(44561, "2021年12月31日"),
      "",
      "",
      { text: "甲乙", mixedFormats: true },
      number(7),
      "",
    ],
  ],
  { merges: ["A1:K1", "A3:A4", "A5:A6"] },
);

function number(value: number) {
  return { kind: "number" as const, value, text: String(value) };
}

function share(value: number) {
  return { kind: "number" as const, value, text: `${value * 100}%`, numberFormat: "0%" };
}

function plan(
  cells: Readonly<Record<string, string>>,
  sheet: SheetSnapshot = table,
  more: Partial<CellEdit> = {},
  formats = {},
): PlannedEdit {
  const tables = sheet.ownKey === null ? readTables(sheet, { corrections: [], names: [], starts: [], roster: null }) : [];
  const typed = Object.entries(cells).map(([address, text]) => ({ position: at(address), typed: text }));
  const known = new Map(Object.entries<string>(formats).map(([address, numberFormat]) => [address, { numberFormat, inTableEdge: false }]));
  return planEdit({ sheet: sheet.name, cells: typed, confirmed: false, ...more }, { sheet, tables, known, words: sheetWords.unitSheet });
}

function at(address: string) {
  const area = areaFromA1(address);
  if (!area) throw new Error(address);
  return { row: area.firstRow, column: area.firstColumn };
}

/** The cells after an edit, as address and content, with the number format where it changes. */
function written(cells: Readonly<Record<string, string>>, formats = {}): unknown {
  const planned = plan(cells, table, { confirmed: true }, formats);
  if (planned.id !== "planned") return planned;
  return planned.changes.map(({ position, after, numberFormat }) => [
    toA1(position),
    after.kind === "blank" ? null : after.kind === "text" ? after.text : after.number,
    ...(numberFormat === undefined ? [] : [numberFormat]),
  ]);
}

describe("what is typed", () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ["is a text in a cell that holds a text, whatever it looks like", { D3: "=1+1" }, [["D3", "=1+1"]]],
    ["keeps leading zeros in a text", { B3: "001" }, [["B3", "001"]]],
    ["is a text in a blank progress cell", { G3: "80%" }, [["G3", "80%"]]],
    ["is a text in the limit's column, day or not", { F3: "2021-9-30" }, [["F3", "2021-9-30"]]],
    ["stays a real date in a cell that holds one", { F6: "2021-11-30" }, [["F6", 44530]]],
    ["is a day in a blank cell of 完成时间, shown as the others are", { H5: "2021/10/8" }, [["H5", 44477, dayFormat]]],
    ["is a day where 完成时间 held a text", { H4: "2021-10-8" }, [["H4", 44477, dayFormat]]],
    ["is a number in a cell that holds one", { J3: "1,200" }, [["J3", 1200]]],
    ["is a number in a blank cell of a column of numbers", { J5: "15" }, [["J5", 15]]],
    ["is a text where it is no number", { J3: "待定" }, [["J3", "待定"]]],
    ["is a share in a cell that shows shares", { K3: "80" }, [["K3", 0.8]]],
    ["gets the column's format with its number", { K5: "80%" }, [["K5", 0.8, "0%"]]],
    ["is a text behind an apostrophe", { F6: "'2021-11-30" }, [["F6", "2021-11-30"]]],
    ["keeps its line breaks", { C3: "推进\n公开" }, [["C3", "推进\n公开"]]],
    ["clears with nothing", { F6: "" }, [["F6", null]]],
    ["changes nothing where it stands there already", { D3: "县政府办公室", F6: "2021-12-31", K3: "50%" }, []],
    ["goes to the first cell of a merged area", { A4: "一、信息公开" }, [["A3", "一、信息公开"]]],
  ])("%s", (_name, cells, expected) => {
    expect(written(cells)).toEqual(expected);
  });

  it("is text in a cell with the format for text, also in 完成时间 and among numbers", () => {
    expect(written({ H5: "2021-10-8", J5: "007" }, { H5: "@", J5: "@" })).toEqual([
      ["H5", "2021-10-8"],
      ["J5", "007"],
    ]);
  });

  it("keeps the day format that a blank cell has", () => {
    expect(written({ H5: "2021-10-8" }, { H5: "yyyy/m/d" })).toEqual([["H5", 44477]]);
  });
});

describe("what is asked", () => {
  it.each([
    ["2021-9-31", "impossible"],
    ["九月底", "unreadable"],
  ])("%s in a cell for a day: %s", (typed, why) => {
    expect(plan({ H3: typed })).toEqual({ id: "asked", questions: [{ id: "not-a-day", position: at("H3"), typed, why }] });
    expect(plan({ F6: typed })).toMatchObject({ id: "asked" });
    expect(written({ H3: typed })).toEqual([["H3", typed]]);
  });

  it("a day without a year where the title names none", () => {
    const untitled = { ...table, rows: [undefined, ...table.rows.slice(1)] };
    expect(plan({ H3: "9月30日" }, untitled)).toMatchObject({ questions: [{ id: "not-a-day", why: "no-year" }] });
    expect(plan({ H3: "10月8日" })).toMatchObject({ id: "planned", assumedYears: [{ position: at("H3"), date: "2021-10-08" }] });
  });

  it("the label of a column, and a merged cell that counts for several tasks", () => {
    expect(plan({ F2: "时限" })).toEqual({ id: "asked", questions: [{ id: "header", position: at("F2"), text: "完成时限" }] });
    expect(plan({ A5: "三、其他" })).toEqual({ id: "asked", questions: [{ id: "several-tasks", position: at("A5"), tasks: 2 }] });
    expect(plan({ A1: "某县2022年计划" })).toMatchObject({ id: "planned" });
  });
});

describe("what is refused", () => {
  const hidden = { ...table, hiddenRows: new Set([4]) };
  it.each<[string, Readonly<Record<string, string>>, SheetSnapshot, unknown[]]>([
    ["a cell that a formula computes", { I5: "1" }, table, [{ id: "formula", position: at("I5") }]],
    ["a protected sheet", { D3: "甲" }, { ...table, locked: true }, [{ id: "sheet-protected", sheet: "Sheet1" }]],
    ["a block over merged cells, whole", { A3: "甲", B3: "乙" }, table, [{ id: "merged", position: at("A3") }]],
    ["a block over a hidden row, whole", { G3: "甲", G4: "乙" }, hidden, [{ id: "hidden", position: at("G4") }]],
    [
      "more text than a cell holds",
      { D3: "字".repeat(32_768) },
      table,
      [{ id: "too-long", position: at("D3"), length: 32_768, limit: 32_767 }],
    ],
  ])("%s", (_name, cells, sheet, refusals) => {
    expect(plan(cells, sheet)).toEqual({ id: "refused", refusals });
  });

  it("a block beyond the edge of the sheet", () => {
    const cells = [{ position: { row: 3, column: 16_385 }, typed: "甲" }];
    const edit = { sheet: "Sheet1", cells, confirmed: true };
    expect(planEdit(edit, { sheet: table, tables: [], known: new Map(), words: sheetWords.unitSheet })).toMatchObject({
      refusals: [{ id: "beyond-sheet" }],
    });
  });

  it("everything on a generated sheet but what people fill in", () => {
    const { columns } = sheetWords.unitSheet;
    const labels = [columns.number, columns.task, columns.progress, columns.remark];
    const unit = { ...sheetOf([["县司法局"], ["截至"], labels, ["1", "推进公开标准化", "", ""], ["填报人"]]), ownKey: "unit:县司法局" };
    expect(plan({ C4: "已完成", D4: "无" }, unit)).toMatchObject({ id: "planned" });
    for (const address of ["B4", "C3", "C5", "A1"])
      expect(plan({ [address]: "甲" }, unit)).toEqual({
        id: "refused",
        refusals: [{ id: "generated-sheet", sheet: "Sheet1", position: at(address) }],
      });
    expect(plan({ C4: "甲" }, { ...unit, ownKey: "overview" })).toMatchObject({ id: "refused" });
    expect(plan({ A2: "县司法局" }, { ...sheetOf([["单位"], [""]]), ownKey: "roster" })).toMatchObject({ id: "planned" });
  });
});

describe("what stands in the editor", () => {
  it.each([
    ["D3", "县政府办公室"],
    ["H3", "2021年9月30日"],
    ["K3", "50%"],
    ["G3", ""],
  ])("of %s is %j", (address, text) => {
    const tables = readTables(table, { corrections: [], names: [], starts: [], roster: null });
    const cell = lookAt({ sheet: table, tables, known: new Map(), words: sheetWords.unitSheet })(at(address));
    expect(textToEdit(cell, "1900")).toBe(text);
  });

  it("of a day is one that is read back as that day, whatever the cell shows", () => {
    const shown = { cell: { ...date(44469, "9月30日"), formula: false, mixedFormats: false }, format: "m月d日", planYear: 2021 };
    expect(textToEdit(shown, "1900")).toBe("2021-9-30");
  });
});
