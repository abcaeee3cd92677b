import { planSummaries } from "../../../src/core/plan/plan-summaries";
import { contentOf, contentPrint, printOfSheet } from "../../../src/core/plan/sheet-content";
import { textAt } from "../../../src/core/sheet/cell-lookup";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { defaultChoices } from "../../../src/core/state/choices";
import type { GeneratedSheets } from "../../../src/core/state/generated-sheets";
import { summarise } from "../../../src/core/summary/summarise";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { tableOf } from "../table-builder";
import { sheetIn, typed, workbookAfter, workbookOf } from "./workbook-after";

const when = asOf("2021-10-15");
const table = tableOf([{ number: 1, text: "公开规划", deadline: "2021年底前", due: "2021-12-31", units: { 县财政局: "lead" } }]);
const model = summarise([judged(table, when)], when);
/** On a unit sheet of one table the first task stands in row 4, 备注 in column 10. */
const remark = { row: 4, column: 10 } as const;

function planned(workbook: WorkbookSnapshot, generated: GeneratedSheets | null): ReturnType<typeof planSummaries> {
  const options = { words: sheetWords, live: true, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
  return planSummaries(model, workbook, { ...options, generated, choices: defaultChoices.summaries });
}

const start = workbookOf([table.sheet]);
const first = planned(start, null);
const made = workbookAfter(start, first.steps);
const noted = typed(sheetIn(made, "县财政局"), remark.row, remark.column, "已报县政府");

it("generated sheets are not looked at again when sheets are made anew from the same reading", () => {
  const looks = new Map<string, number>();
  /** A sheet as the file host hands it out: what is on it is read when it is asked for, maybe each time. */
  const late = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    get rows() {
      looks.set(sheet.name, (looks.get(sheet.name) ?? 0) + 1);
      return sheet.rows;
    },
  });
  const sheets = made.ownSheets.map((sheet) => late(sheet.name === noted.name ? noted : sheet));
  const workbook = { ...made, ownSheets: sheets };
  const remarkAfter = (): string =>
    textAt(sheetIn(workbookAfter(made, planned(workbook, first.generated).steps), noted.name), remark.row, remark.column);
  expect(remarkAfter()).toBe("已报县政府");
  const once = new Map(looks);
  expect([...once.keys()].sort()).toEqual(made.ownSheets.map(({ name }) => name).sort());
  expect(remarkAfter()).toBe("已报县政府");
  expect(looks).toEqual(once);
});

it.each(["总览", "县财政局"])("the print of a sheet is that of the list of its cells: %s", (name) => {
  const sheet = name === noted.name ? noted : sheetIn(made, name);
  expect(printOfSheet(sheet, sheetWords)).toEqual(contentPrint(contentOf(sheet), sheetWords));
});
