import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import expected from "../../fixtures/rongjiang-2021.expected.json";
import source from "../../fixtures/rongjiang-2021.json";
import { parseIsoDate } from "../../../src/core/calendar/calendar-date";
import { formulaAt } from "../../core/plan/formula-at";
import { allNamed, xmlTree } from "../../contract/xml-tree";
import { emptyFolder, fixtures, runReview } from "./run-review";

const [firstRow, deadlineColumn] = [4, 6];
const rows = source.grid.slice(firstRow - 1);

/** The days on which the deadline texts of the real table end, by the reading given for its tasks. */
const dueByText = new Map(
  Object.entries(expected.reading.due).flatMap(([due, numbers]) =>
    numbers.map((number) => [rows[number - 1]?.[deadlineColumn - 1], due] as const),
  ),
);

/** The formulas of the marks in the written workbook, first in priority first. */
function formulasOf(file: string): string[] {
  const sheet = xmlTree(strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet1.xml"] ?? new Uint8Array()));
  const formats = allNamed(sheet, "conditionalFormatting");
  expect(formats.map((format) => format.attributes.sqref)).toEqual(["F4:F35"]);
  return allNamed(sheet, "formula").map((formula) => formula.text);
}

describe("marks in the written workbook after its rows were sorted", () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);
  const asOf = "2021-10-15";
  const out = path.join(folder, "结果.xlsx");
  const orders: readonly (readonly [string, (a: readonly string[], b: readonly string[]) => number])[] = [
    ["as written", () => 0],
    ["by task text", (a, b) => (a[2] ?? "").localeCompare(b[2] ?? "", "zh-CN")],
    ["by unit", (a, b) => (a[3] ?? "").localeCompare(b[3] ?? "", "zh-CN")],
    ["by deadline, downwards", (a, b) => (b[5] ?? "").localeCompare(a[5] ?? "", "zh-CN")],
  ];

  beforeAll(() => {
    expect(runReview([path.join(fixtures, "rongjiang-2021.xlsx"), "--as-of", asOf, "--out", out]).code).toBe(0);
  });

  it.each(orders)("%s: no mark stands at another task's deadline", (_name, compare) => {
    const today = parseIsoDate("2030-01-01");
    if (today === null) throw new Error("no such day");
    const sorted = [...rows].sort(compare);
    const grid = [...source.grid.slice(0, firstRow - 1), ...sorted];
    const holds = formulaAt(grid, today);
    const formulas = formulasOf(out);
    const marked = sorted.map((_row, index) => formulas.filter((formula) => holds(formula, firstRow, index, deadlineColumn)).length);
    // On 15 October 2021 marked are the six past their limit and 2021-10-30, fifteen days ahead; the marks stay at that day.
    const wanted = sorted.map((row) => {
      const due = dueByText.get(row[deadlineColumn - 1]);
      return due !== undefined && due <= "2021-10-30" ? 1 : 0;
    });
    expect(marked).toEqual(wanted);
    expect(wanted.filter((count) => count > 0)).toHaveLength(7);
  });
});
