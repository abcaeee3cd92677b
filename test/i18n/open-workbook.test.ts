import type { Refusal } from "../../src/app/ports";
import type { RunItem } from "../../src/app/pane/pane-run";
import { paneWords as english } from "../../src/i18n/en/pane";
import { paneWords as chinese } from "../../src/i18n/zh-CN/pane";

const noTable: Refusal = { id: "no-table", sheets: ["通讯录"] };
const damaged: Refusal = { id: "word-document", because: { id: "damaged", part: "", detail: "x" } };
const signed: Refusal = { id: "signed" };
const readOnly: Refusal = { id: "read-only" };
const locked: RunItem = { id: "left-out", refusal: { id: "sheet-protected", sheet: "表" } };
const tooManyUnits: RunItem = { id: "left-out", refusal: { id: "over-limit", what: "units", sheet: "", limit: 250 } };

describe("what is said of the open workbook is true of it", () => {
  it.each([
    [chinese.refusal(noTable), /^本工作簿里没有找到责任分解表（看过的工作表：「通讯录」）。/],
    [english.refusal(noTable), /^In this workbook no responsibility table was found \(sheets looked at: "通讯录"\)\./],
    [chinese.refusal(signed), /^无法写入本工作簿：工作簿带有数字签名/],
    [english.refusal(signed), /^Cannot write to this workbook: the workbook carries/],
    // It is the document that is damaged, not the workbook.
    [chinese.wordImport.refusal(damaged, "半个.docx"), /^无法读取「半个.docx」：文档已损坏/],
    [english.wordImport.refusal(damaged, "半个.docx"), /^Cannot read "半个.docx": the document is damaged/],
    // Once is enough.
    [chinese.noWriting(readOnly), /^工作簿以只读方式打开，只能校验，不能写入。/],
    [chinese.noWriting(signed), /^可以校验，不能写入：工作簿带有数字签名/],
    // Said before anything is done.
    [chinese.proposal.item(locked), /^工作表「表」受保护，不能在上面做标记。需要标记时请先/],
    [english.proposal.item(locked), /^The sheet "表" is protected: no marks can go on it\./],
    [chinese.proposal.item(tooManyUnits), /超过一次生成 250 张分表的上限，不生成分表，其他内容照常生成。/],
    [english.proposal.item(tooManyUnits), /more than 250 units: no unit sheets are made/],
  ])("%s", (said, expected) => {
    expect(said).toMatch(expected);
    expect(said).not.toMatch(/已照常|was done/);
  });
});

describe("before marks are made", () => {
  const marks = (unregistered: number): readonly RunItem[] => [
    { id: "marks", sheet: "表", tasks: { overdue: 1, "past-due-unregistered": unregistered }, frozenAt: null, replaces: false },
  ];

  it("is said that △ is not overdue, where there will be any", () => {
    expect(chinese.proposal.sentence("highlight", marks(2))).toContain("△ 只表示过了时限、没有登记完成情况，不等于逾期；▲ 才是逾期。");
    expect(english.proposal.sentence("highlight", marks(2))).toContain("that is not overdue. ▲ is.");
    expect(chinese.proposal.sentence("highlight", marks(0))).not.toContain("△");
    expect(english.proposal.sentence("highlight", marks(0))).not.toContain("△");
  });
});

describe("the headline", () => {
  const overview = (undated: number, pastDue: number) => ({
    tasks: 3,
    byStatus: {
      overdue: 0,
      "past-due-unregistered": pastDue,
      "due-soon": 0,
      upcoming: 3 - undated - pastDue,
      recurring: 0,
      ongoing: 0,
      undated,
      done: 0,
    },
    unitRows: [],
    collectiveRows: [],
    asOf: { date: "2021-10-15" as never, dueSoonDays: 15 },
    progressUnrecorded: false,
  });

  it.each([
    [3, 0, "读到 3 项任务、0 家单位；3 项时限不明；截至2021年10月15日，无法判断是否过时限。", "none can be judged"],
    [2, 0, "读到 3 项任务、0 家单位；2 项时限不明；截至2021年10月15日，没有任务过时限。", "none past its limit"],
    [2, 1, "读到 3 项任务、0 家单位；2 项时限不明；截至2021年10月15日，1 项已过时限。", "1 past the limit"],
  ])("of %d tasks without a day and %d past it", (undated, pastDue, inChinese, inEnglish) => {
    expect(chinese.headline(overview(undated, pastDue) as never)).toBe(inChinese);
    expect(english.headline(overview(undated, pastDue) as never)).toContain(inEnglish);
  });
});
