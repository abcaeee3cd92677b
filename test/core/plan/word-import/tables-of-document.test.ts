import { tablesOfDocument } from "../../../../src/core/plan/word-import/tables-of-document";
import { type DrawnBlock, documentOf, tableOf } from "./document-of";

const header = "序号|具体任务|责任单位|完成时限";
const first = `${header}\n1|公开规划。|县发展改革局|2021年9月底前\n2|公开预算。|县财政局|2021年底前`;
const rest = "3|公开指南。|县政务服务中心|持续推进\n4|公开名单。|县公安局|2021年底前";

function found(...blocks: readonly DrawnBlock[]): unknown[] {
  return tablesOfDocument(documentOf(...blocks)).map(({ form, table, parts }) => ({
    lines: form.lines.map(({ kind, text }) => `${kind}: ${text}`),
    title: table?.title ?? null,
    tasks: table?.tasks.map(({ number }) => number?.value) ?? null,
    rows: form.rows.length,
    parts,
    notes: form.notes,
  }));
}
const whole = { lines: [], title: null, tasks: [1, 2], rows: 3, parts: 1, notes: [] };
const joined = { ...whole, tasks: [1, 2, 3, 4], rows: 5, parts: 2 };

describe("what stands above and below a table", () => {
  test.each<readonly [string, readonly string[], readonly string[], string | null]>([
    [
      "附件 and title",
      ["附件1", ">榕江县2021年重点工作责任分解表"],
      ["appendix: 附件1", "title: 榕江县2021年重点工作责任分解表"],
      "榕江县2021年重点工作责任分解表",
    ],
    [
      "both in one line",
      ["附件2：2021年重点工作责任分解表"],
      ["appendix: 附件2", "title: 2021年重点工作责任分解表"],
      "2021年重点工作责任分解表",
    ],
    [
      "a title over two lines, and who fills the form in",
      ["附 件", "", ">榕江县2021年", ">重点工作责任分解表", "填报单位："],
      ["appendix: 附 件", "title: 榕江县2021年", "title: 重点工作责任分解表", "beside: 填报单位："],
      "榕江县2021年重点工作责任分解表",
    ],
    [
      "a document before it, signed",
      ["各乡镇人民政府：", "现将任务分解如下，请认真落实。", "榕江县人民政府办公室", "2021年6月1日", "附件", ">2021年任务清单"],
      ["appendix: 附件", "title: 2021年任务清单"],
      "2021年任务清单",
    ],
    ["text that leads to it", ["请按下表落实："], [], null],
    ["a title that nothing but its last word shows", ["三、保障措施", "2021年任务分工表"], ["title: 2021年任务分工表"], "2021年任务分工表"],
    ["nothing", ["", ""], [], null],
  ])("takes %s", (_name, paragraphs, lines, title) => {
    expect(found(...paragraphs, tableOf(first))).toEqual([{ ...whole, lines, title }]);
  });

  it("takes the notes that follow at once", () => {
    expect(found(tableOf(first), "", "注：时限均含当日。", "备注：本表由办公室解释。", "抄送：县委办。")).toEqual([
      { ...whole, notes: ["注：时限均含当日。", "备注：本表由办公室解释。"] },
    ]);
  });
});

describe("a table that goes on after a page", () => {
  test.each<readonly [string, readonly DrawnBlock[]]>([
    ["with its labels again", [tableOf(first), "", tableOf(`${header}\n${rest}`)]],
    [
      "with its labels set with other blanks",
      [tableOf(first), "", tableOf(`序 号|具体\n任务|责任单位|完成时限`.replace("\n", "") + `\n${rest}`)],
    ],
    ["after 续表", [tableOf(first), "续表", tableOf(`${header}\n${rest}`)]],
    ["without labels, in the same columns", [tableOf(first), "", tableOf(rest)]],
  ])("is one: %s", (_name, blocks) => {
    expect(found(...blocks)).toEqual([joined]);
  });

  it("is one with its title above each part", () => {
    const title = "2021年任务清单";
    expect(found(`>${title}`, tableOf(first), `>${title}（续）`, tableOf(`${header}\n${rest}`))).toEqual([
      { ...joined, lines: [`title: ${title}`], title },
    ]);
  });

  it("is one with its title in a row of both parts, and with labels over two rows", () => {
    const labels = "2021年任务清单|<|<|<\n序号|具体任务|责任单位|<\n^|^|牵头|配合";
    const one = tableOf(`${labels}\n1|公开规划。|县发展改革局|县财政局`);
    const other = tableOf(`${labels}\n2|公开预算。|县财政局|县教育局`);
    expect(found(one, "", other)).toEqual([{ ...whole, title: "2021年任务清单", tasks: [1, 2], rows: 5, parts: 2 }]);
  });

  it("is one over three pages", () => {
    const [, , third] = [first, rest, "5|公开台账。|县审计局|持续推进"];
    expect(found(tableOf(first), tableOf(`${header}\n${rest}`), tableOf(`${header}\n${third}`))).toEqual([
      { ...joined, tasks: [1, 2, 3, 4, 5], rows: 6, parts: 3 },
    ]);
  });
});

describe("two tables", () => {
  const both = [expect.objectContaining({ tasks: [1, 2], parts: 1 }), expect.objectContaining({ tasks: [3, 4], parts: 1 })];

  test.each<readonly [string, readonly DrawnBlock[]]>([
    ["under titles of their own", [">一季度任务清单", tableOf(first), ">二季度任务清单", tableOf(`${header}\n${rest}`)]],
    ["with other labels", [tableOf(first), tableOf(`序号|主要任务|牵头单位|时限\n${rest}`)]],
    ["with text between them", [tableOf(first), "以上任务请抓好落实。", tableOf(`${header}\n${rest}`)]],
  ])("stay two %s", (_name, blocks) => {
    expect(found(...blocks)).toEqual(both);
  });

  it("stay two where the second, without labels, has other columns", () => {
    const other = tableOf(rest, { widths: [200, 50, 50, 100] });
    expect(found(tableOf(first), "", other)).toEqual([whole, { ...whole, tasks: null, rows: 2 }]);
  });

  it("come in the order of use: responsibility tables first", () => {
    const contacts = tableOf("姓名|电话\n联系人|12345");
    expect(found(contacts, "", ">任务清单", tableOf(first)).map((each) => (each as typeof whole).tasks)).toEqual([[1, 2], null]);
  });

  it("are found where one stands in a cell of the other", () => {
    const inside = tableOf(first, { nested: true });
    expect(found(tableOf("版面"), inside)).toEqual([whole, { ...whole, tasks: null, rows: 1 }]);
  });
});

it("passes over tables that hold nothing", () => {
  expect(found(tableOf(" | "), tableOf(first))).toEqual([whole]);
});
