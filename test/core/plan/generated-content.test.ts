import { GeneratedContent } from "../../../src/core/plan/generated-content";
import type { SheetRow } from "../../../src/core/plan/layout/sheet-row";
import type { SheetFilling } from "../../../src/core/plan/plan-in-parts";
import { contentPrint, contentWritten } from "../../../src/core/plan/sheet-content";
import { fillingSteps } from "../../../src/core/plan/plan-in-parts";
import { sheetStyles } from "../../../src/core/plan/sheet-style";
import type { TargetSheet } from "../../../src/core/plan/target-sheets";
import type { ContentPrint } from "../../../src/core/state/generated-sheets";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";

const targets: readonly TargetSheet[] = ["甲", "乙"].map((name) => ({ key: `unit:${name}`, name, lines: 0, before: { id: "none" } }));

function filling(rowCount: number, cellsInRow = 1): SheetFilling {
  const rows = Array.from({ length: rowCount }, (_, row): SheetRow => ({
    cells: Array.from({ length: cellsInRow }, (__, index) => ({
      column: index + 1,
      value: row * cellsInRow + index + 1,
      style: sheetStyles.number,
    })),
  }));
  return { rows: { rows, heights: rows.map(() => 20), widths: [30], breaks: [] }, others: [] };
}

/** The sheets made, in order. */
function contentOf(make: () => SheetFilling): { readonly content: GeneratedContent; readonly made: string[] } {
  const made: string[] = [];
  const counted = ({ name }: TargetSheet): SheetFilling => {
    made.push(name);
    return make();
  };
  return { content: new GeneratedContent(targets, counted, sheetWords), made };
}

describe("the content of generated sheets", () => {
  it("is made when a sheet's turn comes", () => {
    const { content, made } = contentOf(() => filling(3));
    const fills = content.fills();
    expect(made).toEqual([]);
    expect(fills.next().value).toMatchObject({ step: "fill-sheet", sheet: "甲" });
    expect(made).toEqual(["甲"]);
  });

  it("is made once where it is small: walked, recorded and walked again", () => {
    const { content, made } = contentOf(() => filling(3));
    const first = [...content.fills()];
    expect([...(content.steps ?? [])].map(([key]) => key)).toEqual(["unit:甲", "unit:乙"]);
    expect([...content.fills()]).toEqual(first);
    expect(made).toEqual(["甲", "乙"]);
  });

  it("is not kept above 200,000 cells, and its prints are", () => {
    // Twice 50,001 rows of 2 cells: 200,004.
    const { content, made } = contentOf(() => filling(50_001, 2));
    for (const { sheet } of content.fills()) expect(["甲", "乙"]).toContain(sheet);
    expect(content.steps).toBeNull();
    expect(targets.map((target) => content.printOf(target).own)).toEqual([expect.any(String), expect.any(String)]);
    expect(made).toEqual(["甲", "乙"]);
    expect([...content.fills()]).toHaveLength(2);
    expect(made).toEqual(["甲", "乙", "甲", "乙"]);
  });

  it("has the same print as the sheet that its steps write", () => {
    const { text } = sheetStyles;
    const rows: SheetRow[] = [
      {
        cells: [
          { column: 1, value: "任务", style: text },
          { column: 12, value: "", style: text },
        ],
      },
      { cells: [] },
      {
        cells: [
          { column: 2, value: 10, style: text },
          { column: 10, value: -0.5, style: text },
        ],
      },
    ];
    expect(printsOf(rows)).toEqual(writtenPrints(rows));
  });

  it("has the same print where rows are alike", () => {
    const { text } = sheetStyles;
    const { columns } = sheetWords.unitSheet;
    const labels = [columns.number, columns.task, columns.role, columns.progress, columns.remark];
    const head: SheetRow = { cells: labels.map((value, index) => ({ column: index + 1, value, style: text })) };
    const alike = (of: object, task: string, role: string): SheetRow => ({
      cells: [7, task, role, "", ""].map((value, index) => ({ column: index + 1, value, style: text })),
      variant: { of, differing: 2, height: 20 },
      height: 20,
    });
    const typed: SheetRow = {
      cells: [8, "其他", "牵头", "已办结", "注"].map((value, index) => ({ column: index + 1, value, style: text })),
    };
    const [one, other] = [{}, {}];
    const rows = [head, alike(one, "甲", "牵头"), alike(other, "乙", "责任"), alike(one, "甲", "责任"), alike(one, "甲", "牵头"), typed];
    const print = printsOf(rows);
    expect(print).toEqual(writtenPrints(rows));
    expect(print.notes).not.toBe(printsOf(rows.slice(0, -1)).notes);
    expect(printsOf([head, alike({}, "甲", "牵头")])).not.toEqual(printsOf([head, alike({}, "甲", "责任")]));
  });

  it.each([
    ["another text", [[1, 1, "乙"]]],
    ["another column", [[1, 2, "甲"]]],
    ["another row", [[2, 1, "甲"]]],
    [
      "a text parted in two cells",
      [
        [1, 1, "甲"],
        [1, 2, "甲"],
      ],
    ],
    ["the same text twice", [[1, 1, "甲甲"]]],
    ["nothing", []],
  ] as const)("has another print with %s", (_, cells) => {
    const content = (filled: readonly (readonly [number, number, string])[]): string =>
      contentPrint(
        filled.map(([row, column, text]) => ({ row, column, text })),
        sheetWords,
      ).own;
    expect(content(cells)).not.toBe(content([[1, 1, "甲"]]));
  });

  it("has another print where two cells of a row change places", () => {
    const content = (first: string, second: string): string =>
      contentPrint(
        [
          { row: 1, column: 1, text: first },
          { row: 1, column: 2, text: second },
        ],
        sheetWords,
      ).own;
    expect(content("甲", "乙")).not.toBe(content("乙", "甲"));
  });
});

function fillingOf(rows: readonly SheetRow[]): SheetFilling {
  return { rows: { rows, heights: rows.map(() => 20), widths: [30], breaks: [] }, others: [] };
}

function printsOf(rows: readonly SheetRow[]): ContentPrint {
  const [target] = targets;
  if (!target) throw new Error("no sheet");
  return contentOf(() => fillingOf(rows)).content.printOf(target);
}

/** The print of what stands on the sheet once the steps of the rows were carried out. */
function writtenPrints(rows: readonly SheetRow[]): ContentPrint {
  return contentPrint(contentWritten(fillingSteps("甲", fillingOf(rows)), "甲"), sheetWords);
}
