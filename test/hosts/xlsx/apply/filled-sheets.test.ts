import { readFileSync } from "node:fs";
import { join } from "node:path";
import { remindersRun, summariesRun } from "../../../../src/app/sheet-runs";
import { review } from "../../../../src/app/review";
import { parseIsoDate } from "../../../../src/core/calendar/calendar-date";
import type { SheetRow } from "../../../../src/core/plan/layout/sheet-row";
import { type PlanPart, listedSteps } from "../../../../src/core/plan/plan-in-parts";
import { sheetStyles } from "../../../../src/core/plan/sheet-style";
import { defaultChoices } from "../../../../src/core/state/choices";
import { applyPlan } from "../../../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { XlsxHost } from "../../../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../../../src/i18n/zh-CN/sheet-words";
import { minimalWorkbook } from "../../../contract/minimal-workbook";
import { partTexts, structureFaults } from "./structure-faults";

const file = new Uint8Array(readFileSync(join(__dirname, "../../../fixtures/rongjiang-2021.xlsx")));
const memory = { load: () => Promise.resolve(file), save: () => Promise.resolve() };

/** Rows, and steps one by one, must come to the same file: Excel gets the one, a file the other. */
function expectAlike(workbook: Uint8Array, parts: Iterable<PlanPart>): void {
  const [filled, listed] = [parts, listedSteps(parts)].map((steps) => applyPlan(openPackage(workbook), { steps }));
  if (!filled || !listed) throw new Error("nothing was written");
  expect([...partTexts(filled)]).toEqual([...partTexts(listed)]);
  expect(structureFaults(filled)).toEqual([]);
}

describe("sheets filled with rows", () => {
  it.each(["总览、分表和合订", "催办单"])("are the same as by single steps: %s", async (which) => {
    const date = parseIsoDate("2021-10-15");
    if (date === null) throw new Error("no day");
    const reviewed = await review(await XlsxHost.open(memory), { date, registeredUntil: date }, null);
    const common = { words: sheetWords, generated: null, changedSheets: "keep-as-old", bringBackDeleted: true } as const;
    const details = { replyBy: null, issuedOn: null, replyTo: "", contact: "", telephone: "", issuer: "" };
    const chosen = new Set(reviewed.tables.flatMap(({ table }) => table.tasks.slice(0, 9)));
    const choices = { ...defaultChoices.summaries, combined: true };
    const run =
      which === "催办单"
        ? remindersRun(reviewed, { ...common, details, chosen })
        : summariesRun(reviewed, { ...common, live: false, choices }).run;
    expect([...run.steps].filter(({ step }) => step === "fill-sheet").length).toBeGreaterThan(0);
    expectAlike(file, run.steps);
  });

  it("are the same whatever their cells hold", () => {
    const { text, number, header } = sheetStyles;
    const rows: SheetRow[] = [
      { cells: [{ column: 1, lastColumn: 3, value: "标题", style: header }] },
      {
        cells: [
          { column: 1, rows: 2, value: "两行", style: header },
          { column: 2, lastColumn: 3, value: "两列", style: header },
        ],
      },
      { cells: [{ column: 2, value: "", style: text }] },
      {
        cells: [
          { column: 1, value: "=1+1", style: text },
          { column: 2, value: -0.5, style: number },
          {
            column: 3,
            value: "字".repeat(40_000),
            style: text,
            link: { target: { sheet: "新表", position: { row: 1, column: 1 } }, tip: "<回>" },
          },
        ],
      },
      { cells: [] },
      { cells: [{ column: 3, value: "a\r\nb_x000D_&\u0001", style: text }] },
    ];
    const heights = rows.map((_row, index) => 20 + index * 100);
    const laidOut = { rows, heights, widths: [30, 60.5, 90], breaks: [4, 9] };
    expectAlike(minimalWorkbook(), [
      { step: "add-sheet", sheet: "新表" },
      { step: "own-sheet-mark", sheet: "新表", key: "overview" },
      { step: "fill-sheet", sheet: "新表", rows: laidOut, others: [{ step: "tab-color", sheet: "新表", color: "112233" }] },
    ]);
  });

  it("are filled once", () => {
    const laidOut = { rows: [], heights: [], widths: [], breaks: [] };
    const fill = { step: "fill-sheet", sheet: "新表", rows: laidOut, others: [] } as const;
    const cells = [{ position: { row: 1, column: 1 }, before: { kind: "blank" }, after: { kind: "number", number: 1 } }] as const;
    const steps: readonly PlanPart[] = [{ step: "add-sheet", sheet: "新表" }, { step: "write-cells", sheet: "新表", cells }, fill];
    expect(() => applyPlan(openPackage(minimalWorkbook()), { steps })).toThrow("Only an empty sheet is filled with rows.");
  });
});
