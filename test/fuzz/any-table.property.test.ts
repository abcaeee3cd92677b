import fc from "fast-check";
import { escapeCellText } from "../../src/hosts/xlsx/apply/markup/escaping";
import { makePackage } from "../hosts/xlsx/make-package";
import { survive } from "./survive";

jest.setTimeout(60_000);

const units = fc.constantFrom("县财政局", "县教育局、县民政局", "县直各部门", "县发展改革局；县发改局", "--", "", "甲局牵头，乙局配合");
const deadlines = fc.constantFrom("2021年9月底前", "持续推进", "每季度末", "2021年9月31日前", "6月底前完成并长期坚持", "", "10月-次年3月");
const progress = fc.constantFrom("已完成", "未完成", "√", "已完成80%", "进行中", "");
const task = fc.oneof(
  fc.constantFrom("（一）公开规划,计划", "3.规范台账；", "公开规划", "公开规划。"),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const anything = fc.string({ unit: "binary", maxLength: 20 });
const row = fc.tuple(task, fc.oneof(units, anything), fc.oneof(deadlines, anything), fc.oneof(progress, anything));

/** Merged areas over the rows of one column, none over another. */
const merges = fc.array(fc.record({ column: fc.constantFrom("B", "C", "D"), start: fc.nat(8), length: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 3,
});

describe("any table", () => {
  it("is written, read back the same, taken back to what it was, and leaves no trace in the public copy", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), merges, async (rows, merged) => {
        const cell = (address: string, text: string): string =>
          text === "" ? "" : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
        const lines = [
          ["序号", "工作任务", "责任单位", "完成时限", "完成情况"],
          ...rows.map((texts, index) => [String(index + 1), ...texts]),
        ];
        const sheetData = lines.map(
          (texts, index) =>
            `<row r="${index + 1}">${texts.map((text, column) => cell(`${"ABCDE"[column] ?? ""}${index + 1}`, text)).join("")}</row>`,
        );
        const taken = new Set<string>();
        const areas = merged.flatMap(({ column, start, length }) => {
          const cells = Array.from({ length: length + 1 }, (_, offset) => `${column}${start + offset + 2}`);
          if (cells.some((address) => taken.has(address))) return [];
          for (const address of cells) taken.add(address);
          return [`<mergeCell ref="${cells[0] ?? ""}:${cells.at(-1) ?? ""}"/>`];
        });
        const after = areas.length === 0 ? "" : `<mergeCells>${areas.join("")}</mergeCells>`;
        expect(await survive(makePackage({ sheets: [{ name: "表", rows: sheetData.join(""), after }] }))).toMatch(/^written|no-table/);
      }),
      { numRuns: 25, seed: 20211015 },
    );
  });
});
