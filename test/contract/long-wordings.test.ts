import type { RunItem } from "../../src/app/pane/pane-run";
import { itemText as english } from "../../src/i18n/en/run-items";
import { itemText } from "../../src/i18n/zh-CN/run-items";
import { makePackage } from "../hosts/xlsx/make-package";
import { carryOut, moment } from "./contract-hosts";
import { type SharedWorkbook, sharedHosts } from "./shared-workbook";

const sheet = "任务表";
const [doneCount, openCount] = [420, 60];

/** A table with one deadline, and beside it more wordings of done and of not done than a formula of Excel's takes. */
function manyWordings(numbered: boolean): Uint8Array {
  const progress = [
    ...Array.from({ length: doneCount }, (_, index) => `已完成第${index}号`),
    ...Array.from({ length: openCount }, (_, index) => `未完成，${"还差若干步骤，".repeat(12)}第${index}件`),
  ];
  const text = (letter: string, row: number, content: string): string =>
    `<c r="${letter}${row}" t="inlineStr"><is><t>${content}</t></is></c>`;
  const row = (number: number, cells: readonly string[]): string =>
    `<row r="${number}">${cells.map((content, index) => text(String.fromCharCode(65 + index), number, content)).join("")}</row>`;
  const rows = progress.map((said, index) =>
    row(index + 3, [
      numbered ? String(index + 1) : "",
      `同一类工作${numbered ? index : ""}，按要求办理。`,
      "县财政局",
      "2021年9月底前",
      said,
    ]),
  );
  const head = [row(1, ["某县2021年重点工作责任分解表"]), row(2, ["序号", "工作任务", "责任单位", "完成时限", "完成情况"])];
  return makePackage({ sheets: [{ name: sheet, rows: [...head, ...rows].join("") }] });
}

async function marked(workbook: SharedWorkbook): Promise<Extract<RunItem, { readonly id: "marks" }>> {
  await workbook.session.review({ moment, asOf: null });
  const { outcome, items } = await carryOut(workbook.session, workbook.session.proposeHighlight({ frozen: false }));
  expect(outcome).toMatchObject({ id: "applied", notDone: [] });
  const [item] = items;
  if (item?.id !== "marks") throw new Error("no marks");
  return item;
}

const [file, excel] = sharedHosts;

it("more wordings than a formula takes are marked alike by both hosts, and none of their tasks is left out", async () => {
  const [inFile, inExcel] = [await file.open(manyWordings(true)), await excel.open(manyWordings(true))];
  const items = [await marked(inFile), await marked(inExcel)];
  expect(items.map(({ tasks, leftOut }) => [tasks.overdue, leftOut])).toEqual([
    [openCount, undefined],
    [openCount, undefined],
  ]);
  const [one, other] = [await inFile.host.readOwnMarks(sheet), await inExcel.host.readOwnMarks(sheet)];
  expect(other).toEqual(one);
  const formulas = one.flatMap(({ rules }) => rules.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter(({ length }) => length > 8_192)).toEqual([]);
});

describe.each(sharedHosts)("in $name", (host) => {
  it("all of these marks go when marks are cleared, also after the file was opened again", async () => {
    const workbook = await host.open(manyWordings(true));
    const before = await workbook.picture();
    await marked(workbook);
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const { outcome } = await carryOut(later.session, later.session.proposeClear("marks"));
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    expect(await later.host.readOwnMarks(sheet)).toEqual([]);
    expect((await later.picture())[sheet]).toEqual(before[sheet]);
  });

  it("what has no mark is named before and after, and remembered", async () => {
    const workbook = await host.open(manyWordings(false));
    const item = await marked(workbook);
    const rows = (item.leftOut ?? []).map(({ row }) => row);
    // Twenty of the sixty fit; the others are further down.
    expect([rows[0], rows.at(-1), rows.length]).toEqual([2 + doneCount + 21, 2 + doneCount + openCount, 40]);
    const first = `D${2 + doneCount + 21}`;
    expect(itemText(item)).toContain(`其中 40 项没有标上：${first}、`);
    expect(english(item)).toContain(`Without a mark: ${first}, `);
    const { runs } = await (await workbook.reopened()).session.review({ moment, asOf: null });
    expect(runs[0]?.items).toEqual([item]);
  });
});
