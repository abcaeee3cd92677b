import { GeneratedContent } from "../../../src/core/plan/generated-content";
import type { SheetRow } from "../../../src/core/plan/layout/sheet-row";
import type { SheetFilling } from "../../../src/core/plan/plan-in-parts";
import { contentPrint, contentWritten } from "../../../src/core/plan/sheet-content";
import { fillingSteps } from "../../../src/core/plan/plan-in-parts";
import { sheetStyles } from "../../../src/core/plan/sheet-style";
import type { TargetSheet } from "../../../src/core/plan/target-sheets";
import { textHash } from "../../../src/core/sheet/hash";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";

const targets: readonly TargetSheet[] = ["甲", "乙"].map((name) => ({ key: `unit:${name}`, name, before: { id: "none" } }));

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

  it("has the print of its cells line by line, as it was always worked out", () => {
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
    const made: SheetFilling = { rows: { rows, heights: [20, 20, 20], widths: [30], breaks: [] }, others: [] };
    const { content } = contentOf(() => made);
    const [target] = targets;
    if (!target) throw new Error("no sheet");
    const print = content.printOf(target);
    expect(print).toEqual({ own: textHash("1:1:2:任务\n3:2:2:10\n3:10:4:-0.5"), notes: textHash("") });
    expect(print).toEqual(contentPrint(contentWritten(fillingSteps("甲", made), "甲"), sheetWords));
  });
});
