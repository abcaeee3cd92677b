import { readTables } from "../../../src/core/table/read-tables";
import type { ResponsibilityTable } from "../../../src/core/table/responsibility-table";
import { sheetOf } from "../sheet-of";

/** A task as a line: row, number, text, units, deadline text, section path. */
function lines(table: ResponsibilityTable | undefined): unknown[] {
  return (table?.tasks ?? []).map((task) => [
    task.firstRow,
    task.number?.value ?? null,
    task.task.text,
    task.units.map((unit) => unit.name).join("+"),
    task.deadline.text,
    task.sections.map((section) => section.title).join(">"),
  ]);
}

function read(rows: readonly (readonly string[])[], merges: readonly string[] = []): unknown[] {
  const tables = readTables(sheetOf(rows, { merges }));
  expect(tables).toHaveLength(1);
  return lines(tables[0]);
}

const title = ["2022年重点工作责任分解表"];

describe("layouts of real tables", () => {
  it("a title that is worded like a label, above the header", () => {
    const rows = [["2021年任务清单"], ["序号", "具体任务", "责任单位", "完成时限"], ["1", "任务甲", "县财政局", "6月底前"]];
    const [table] = readTables(sheetOf(rows, { merges: ["A1:D1"] }));
    expect([table?.title, table?.planYear, table?.header]).toEqual(["2021年任务清单", 2021, { firstRow: 2, lastRow: 2 }]);
  });

  it("full-width section rows of two levels, merged", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["一、经济发展"],
      ["（一）稳增长"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["（二）促投资"],
      ["2", "任务乙", "县审计局", "9月底前"],
      ["二、民生保障"],
      ["3", "任务丙", "县教育局", "年底前"],
    ];
    expect(read(rows, ["A1:D1", "A3:D3", "A4:D4", "A6:D6", "A8:D8"])).toEqual([
      [5, 1, "任务甲", "县财政局", "6月底前", "一、经济发展>（一）稳增长"],
      [7, 2, "任务乙", "县审计局", "9月底前", "一、经济发展>（二）促投资"],
      [9, 3, "任务丙", "县教育局", "年底前", "二、民生保障"],
    ]);
  });

  it("section rows that are not merged", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["一、经济发展"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["", "二、民生保障"],
      ["2", "任务乙", "县教育局", "年底前"],
    ];
    expect(read(rows)).toEqual([
      [4, 1, "任务甲", "县财政局", "6月底前", "一、经济发展"],
      [6, 2, "任务乙", "县教育局", "年底前", "二、民生保障"],
    ]);
  });

  it("headings numbered 一, 二 in the number column, merged and not", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["一", "经济发展（2项）"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["二", "民生保障（1项）", "", ""],
      ["2", "任务乙", "县教育局", "年底前"],
    ];
    expect(read(rows, ["B3:D3"])).toEqual([
      [4, 1, "任务甲", "县财政局", "6月底前", "经济发展（2项）"],
      [6, 2, "任务乙", "县教育局", "年底前", "民生保障（1项）"],
    ]);
  });

  it("tasks numbered 一, 二 stay tasks without unit and deadline", () => {
    const rows = [title, ["序号", "具体任务", "责任单位", "完成时限"], ["一", "任务甲", "县财政局", "6月底前"], ["二", "任务乙", "", ""]];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [4, 2, "任务乙", "", "", ""],
    ]);
  });

  it("headings in the task column divide the category beside them", () => {
    const rows = [
      title,
      ["类别", "工作任务", "责任单位", "完成时限"],
      ["政务公开", "一、加强领导", "", ""],
      ["", "1.成立小组", "县委办", "长期"],
      ["", "二、加强公开", "", ""],
      ["", "2.公开规划", "县政府办", "年底"],
      ["营商环境", "3.优化服务", "县政务服务中心", "年底"],
    ];
    const sections = [["政务公开>一、加强领导"], ["政务公开>二、加强公开"], ["营商环境"]];
    for (const merges of [["A3:A6"], []]) expect(read(rows, merges).map((line) => (line as unknown[]).slice(5))).toEqual(sections);
  });

  it("a project beside what is to be built", () => {
    const rows = [
      title,
      ["序号", "项目名称", "建设内容及规模", "责任单位", "责任人", "完成时限"],
      ["1", "农村公路", "新建公路20公里。", "县交通运输局", "张某", "10月底"],
    ];
    expect(readTables(sheetOf(rows))[0]?.columns).toMatchObject({ number: 1, category: [2], task: 3, responsible: 4, deadline: 6 });
  });

  it("header repeated inside the data, with other blanks", () => {
    const rows = [
      title,
      ["序号", "工作任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["序 号", "工作任务", "责任\n单位", "完成 时限"],
      ["2", "任务乙", "县教育局", "年底前"],
    ];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [5, 2, "任务乙", "县教育局", "年底前", ""],
    ]);
  });

  it.each<[string, string[], number[]]>([
    ["of another year", ["某县2022年重点工作责任分解表"], [2021, 2022]],
    ["of another year, with a line between", ["某县2022年重点工作责任分解表", "（第二批）"], [2021, 2022]],
    ["of the same year, on the next page", ["某县2021年重点工作责任分解表（续）"], [2021]],
    ["that is a section's", ["二、民生保障"], [2021]],
  ])("header repeated below a title %s", (_name, lines, years) => {
    const rows = [
      ["某县2021年重点工作责任分解表"],
      ["填报单位：县政府办公室", "", "", "填报日期：2021年3月"],
      ["序号", "工作任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ...lines.map((line) => [line]),
      ["序号", "工作任务", "责任单位", "完成时限"],
      ["2", "任务乙", "县教育局", "9月底前"],
    ];
    const tables = readTables(sheetOf(rows));
    expect(tables.map(({ planYear }) => planYear)).toEqual(years);
    expect(tables.flatMap(({ tasks }) => tasks.map(({ deadline }) => deadline.due))).toEqual(["2021-06-30", `${years.at(-1)}-09-30`]);
  });

  it("two-row header with spanning labels", () => {
    const rows = [
      title,
      ["序号", "工作任务", "责任单位", "", "完成时限", "备注"],
      ["", "", "牵头单位", "配合单位", "", ""],
      ["1", "任务甲", "县财政局", "县审计局", "6月底前", ""],
    ];
    const [table] = readTables(sheetOf(rows, { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"] }));
    expect(table?.header).toEqual({ firstRow: 2, lastRow: 3 });
    expect(table?.columns).toMatchObject({ number: 1, task: 2, lead: 3, responsible: null, support: 4, deadline: 5, remark: 6 });
    expect(lines(table)).toEqual([[4, 1, "任务甲", "县财政局+县审计局", "6月底前", ""]]);
  });

  it("two-row header without merges, sub-labels that say little alone", () => {
    const rows = [
      title,
      ["序号", "工作任务", "责任单位", "", "时限要求"],
      ["", "", "牵头", "配合", ""],
      ["1", "任务甲", "县财政局", "县审计局", "6月底前"],
    ];
    const [table] = readTables(sheetOf(rows));
    expect(table?.header).toEqual({ firstRow: 2, lastRow: 3 });
    expect(table?.columns).toMatchObject({ task: 2, lead: 3, support: 4, deadline: 5 });
  });

  it("number merged over two rows with a deadline each: two tasks with the same number", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["", "任务乙", "", "9月底前"],
      ["2", "任务丙", "县教育局", "年底前"],
    ];
    expect(read(rows, ["A3:A4", "C3:C4"])).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [4, 1, "任务乙", "县财政局", "9月底前", ""],
      [5, 2, "任务丙", "县教育局", "年底前", ""],
    ]);
  });

  it("one number and category over four task cells", () => {
    const rows = [
      title,
      ["序号", "重点任务", "工作措施", "责任单位", "完成时限"],
      ["1", "优化环境", "措施甲", "县财政局", "6月底前"],
      ["", "", "措施乙", "县审计局", "7月底前"],
      ["", "", "措施丙", "县教育局", "8月底前"],
      ["", "", "措施丁", "县水务局", "9月底前"],
    ];
    const found = read(rows, ["A3:A6", "B3:B6"]);
    expect(found).toEqual([
      [3, 1, "措施甲", "县财政局", "6月底前", "优化环境"],
      [4, 1, "措施乙", "县审计局", "7月底前", "优化环境"],
      [5, 1, "措施丙", "县教育局", "8月底前", "优化环境"],
      [6, 1, "措施丁", "县水务局", "9月底前", "优化环境"],
    ]);
  });

  it("task cell merged over rows into which a paste broke its units", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["", "", "县审计局", ""],
      ["2", "任务乙", "县教育局", "年底前"],
    ];
    expect(read(rows, ["A3:A4", "B3:B4", "D3:D4"])).toEqual([
      [3, 1, "任务甲", "县财政局+县审计局", "6月底前", ""],
      [5, 2, "任务乙", "县教育局", "年底前", ""],
    ]);
  });

  it("task text broken over rows without number, unit and deadline", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲的第一段，", "县财政局", "6月底前"],
      ["", "任务甲的第二段。", "", ""],
      ["2", "任务乙", "县教育局", "年底前"],
    ];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲的第一段，\n任务甲的第二段。", "县财政局", "6月底前", ""],
      [5, 2, "任务乙", "县教育局", "年底前", ""],
    ]);
  });

  it("a numbered task without unit and deadline stays a task", () => {
    const rows = [title, ["序号", "具体任务", "责任单位", "完成时限"], ["1", "任务甲", "县财政局", "6月底前"], ["2", "任务乙", "", ""]];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [4, 2, "任务乙", "", "", ""],
    ]);
  });

  it("a row with a unit or a deadline is a task even without a text", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["2", "", "县教育局", ""],
      ["3", "/", "", "年底前"],
    ];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [4, 2, "", "县教育局", "", ""],
      [5, 3, "/", "", "年底前", ""],
    ]);
  });

  it("blank unit and deadline below a filled one do not inherit, merged ones do", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["2", "任务乙", "", "7月底前"],
      ["3", "任务丙", "县教育局", ""],
    ];
    expect(read(rows)).toEqual([
      [3, 1, "任务甲", "县财政局", "6月底前", ""],
      [4, 2, "任务乙", "", "7月底前", ""],
      [5, 3, "任务丙", "县教育局", "", ""],
    ]);
  });

  it("blank category cells continue the category above", () => {
    const rows = [
      title,
      ["类别", "具体任务", "责任单位", "完成时限"],
      ["经济", "任务甲", "县财政局", "6月底前"],
      ["", "任务乙", "县审计局", "7月底前"],
      ["民生", "任务丙", "县教育局", "年底前"],
    ];
    expect(read(rows).map((line) => (line as unknown[])[5])).toEqual(["经济", "经济", "民生"]);
  });

  it("two merged category columns under one label", () => {
    const rows = [
      title,
      ["类  别", "", "具体任务", "牵头单位", "时限要求"],
      ["一、甲类", "（一）子类", "1.任务甲", "县财政局", "6月底前"],
      ["", "", "2.任务乙", "县审计局", "7月底前"],
      ["", "（二）子类", "3.任务丙", "县教育局", "年底前"],
      ["二、乙类", "（一）子类", "4.任务丁", "县教育局", "年底前"],
    ];
    expect(read(rows, ["A2:B2", "A3:A5", "B3:B4"]).map((line) => (line as unknown[])[5])).toEqual([
      "一、甲类>（一）子类",
      "一、甲类>（一）子类",
      "一、甲类>（二）子类",
      "二、乙类>（一）子类",
    ]);
  });

  it("notes, sums and signatures below the table are no tasks", () => {
    const rows = [
      title,
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      ["合计", "1项", "", ""],
      ["备注：本表由县政府办公室负责解释。"],
      ["注：1.时限以文件为准。"],
      ["填表人：", "", "审核人：", ""],
    ];
    expect(read(rows)).toEqual([[3, 1, "任务甲", "县财政局", "6月底前", ""]]);
  });

  it("no deadline column", () => {
    const rows = [title, ["工作任务", "具体要求", "责任部门"], ["公开", "1.任务甲", "办公室"], ["", "2.任务乙", "财务科"]];
    const [table] = readTables(sheetOf(rows));
    expect(table?.columns).toMatchObject({ category: [1], task: 2, responsible: 3, deadline: null });
    expect(table?.tasks.map((task) => [task.number?.value, task.deadlineCell, task.deadline.kind])).toEqual([
      [1, null, "unknown"],
      [2, null, "unknown"],
    ]);
  });

  it("several time columns of which one is the deadline", () => {
    const rows = [
      title,
      ["序号", "交办时间", "工作任务", "责任单位", "完成时限", "预计完成时间"],
      ["1", "2022年1月5日", "任务甲", "县财政局", "2022年6月底前", "2022年5月"],
    ];
    expect(readTables(sheetOf(rows))[0]?.columns).toMatchObject({ task: 3, deadline: 5 });
  });

  it("完成时间 is the deadline alone and the date done beside a deadline", () => {
    const alone = [title, ["序号", "工作任务", "责任单位", "完成时间"], ["1", "任务甲", "县财政局", "6月底前"]];
    expect(readTables(sheetOf(alone))[0]?.columns).toMatchObject({ deadline: 4, doneDate: null });
    const beside = [
      title,
      ["序号", "工作任务", "责任单位", "完成时限", "完成情况", "完成时间"],
      ["1", "任务甲", "县财政局", "6月底前", "已完成", "2022年6月1日"],
    ];
    expect(readTables(sheetOf(beside))[0]?.columns).toMatchObject({ deadline: 4, progress: 5, doneDate: 6 });
  });

  it("an unlabelled number column between the general and the specific task column", () => {
    const rows = [
      title,
      ["工作任务", "", "具体要求", "责任科室", "时限要求"],
      ["甲", "1", "任务甲", "办公室", "年底前"],
      ["乙", "2", "任务乙", "各科室", "持续推进"],
    ];
    const [table] = readTables(sheetOf(rows));
    expect(table?.columns).toMatchObject({ category: [1], number: 2, task: 3, responsible: 4, deadline: 5 });
  });

  it("two tables on one sheet", () => {
    const rows = [
      ["2021年甲项工作分解表"],
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "任务甲", "县财政局", "6月底前"],
      [],
      ["2022年乙项工作分解表"],
      ["工作事项", "牵头部门", "配合部门", "办结期限"],
      ["任务乙", "县教育局", "县水务局", "9月底前"],
    ];
    const tables = readTables(sheetOf(rows));
    expect(tables.map((table) => [table.title, table.planYear, table.header.firstRow, table.tasks.length])).toEqual([
      ["2021年甲项工作分解表", 2021, 2, 1],
      ["2022年乙项工作分解表", 2022, 6, 1],
    ]);
  });

  it("a header far down, below a letter's text", () => {
    const letter = Array.from({ length: 12 }, (_, index) => [
      `各乡镇人民政府，县直各部门：请按第${index + 1}条要求落实责任单位和完成时限，抓好各项任务。`,
    ]);
    const rows = [...letter, title, ["序号", "具体任务", "责任单位", "完成时限"], ["1", "任务甲", "县财政局", "6月底前"]];
    expect(read(rows)).toEqual([[15, 1, "任务甲", "县财政局", "6月底前", ""]]);
  });

  it.each<[string, string[][]]>([
    [
      "a list of people",
      [
        ["姓名", "单位", "电话"],
        ["张三", "县财政局", "123"],
      ],
    ],
    [
      "units and states without a task column",
      [
        ["单位", "状态", "期限"],
        ["县财政局", "已完成", "2021-09-30"],
      ],
    ],
    ["an empty sheet", []],
    [
      "a task column alone",
      [
        ["序号", "工作任务"],
        ["1", "任务甲"],
      ],
    ],
  ])("no table: %s", (_name, rows) => {
    expect(readTables(sheetOf(rows))).toEqual([]);
  });

  it("never reads a sheet this add-in made", () => {
    const sheet = sheetOf([title, ["序号", "具体任务", "责任单位"], ["1", "任务甲", "县财政局"]]);
    expect(readTables({ ...sheet, ownKey: "overview" })).toEqual([]);
  });
});

describe("titles in the task column without any marker", () => {
  const rows = [
    title,
    ["序号", "具体任务", "责任单位", "完成时限"],
    ["", "经济发展", "", ""],
    ["1", "推动重点项目建设。", "县财政局", "6月底前"],
    ["", "完成投资任务。", "", ""],
    ["2", "落实惠企政策。", "县税务局", "7月底前"],
    ["", "社会事业", "", ""],
    ["3", "改善办学条件。", "县教育局", "年底前"],
    ["4", "规范收费行为。", "县教育局", "年底前"],
  ];

  it("head the tasks below them, where tasks are sentences; a further sentence still goes on with the task above", () => {
    expect(read(rows)).toEqual([
      [4, 1, "推动重点项目建设。\n完成投资任务。", "县财政局", "6月底前", "经济发展"],
      [6, 2, "落实惠企政策。", "县税务局", "7月底前", "经济发展"],
      [8, 3, "改善办学条件。", "县教育局", "年底前", "社会事业"],
      [9, 4, "规范收费行为。", "县教育局", "年底前", "社会事业"],
    ]);
  });

  it("head them without numbers too", () => {
    const unnumbered = rows.filter((_, index) => index !== 4).map((row) => (row.length === 1 ? row : row.slice(1)));
    expect(read(unnumbered).map((line) => (line as unknown[]).slice(2))).toEqual([
      ["推动重点项目建设。", "县财政局", "6月底前", "经济发展"],
      ["落实惠企政策。", "县税务局", "7月底前", "经济发展"],
      ["改善办学条件。", "县教育局", "年底前", "社会事业"],
      ["规范收费行为。", "县教育局", "年底前", "社会事业"],
    ]);
  });

  it("go on with the task above where tasks are no sentences", () => {
    const words = [
      title,
      rows[1] ?? [],
      ["1", "甲项工作", "县财政局", "6月底前"],
      ["", "乙项工作", "", ""],
      ["2", "丙项工作", "县教育局", "年底前"],
    ];
    expect(read(words)).toHaveLength(2);
  });
});

describe("what stands beside the columns that count", () => {
  it("of two number columns the one beside the tasks counts them", () => {
    const rows = [
      title,
      ["序号", "重点任务", "序号", "具体措施", "牵头单位", "完成时限"],
      ["一", "加强公开", "1", "公开预算", "县财政局", "2月底"],
      ["", "", "2", "公开决算", "县财政局", "10月底"],
      ["二", "加强解读", "3", "政策解读", "县政府办", "持续推进"],
    ];
    expect(read(rows, ["A3:A4", "B3:B4"])).toEqual([
      [3, 1, "公开预算", "县财政局", "2月底", "加强公开"],
      [4, 2, "公开决算", "县财政局", "10月底", "加强公开"],
      [5, 3, "政策解读", "县政府办", "持续推进", "加强解读"],
    ]);
  });

  it("a heading beside its numeral, in a column without a role", () => {
    const rows = [
      title,
      ["序号", "督察反馈意见", "整改实施主体", "整改时限", "整改措施"],
      ["一", "思想认识不到位", "", "", ""],
      ["1", "认识不足", "县委宣传部", "6月底前", "加强学习"],
      ["2", "治理不力", "县住建局", "9月底前", "开展整治"],
    ];
    expect(read(rows)).toEqual([
      [4, 1, "加强学习", "县委宣传部", "6月底前", "思想认识不到位"],
      [5, 2, "开展整治", "县住建局", "9月底前", "思想认识不到位"],
    ]);
  });

  it("the goal beside a problem is no category", () => {
    const rows = [
      title,
      ["序号", "反馈问题", "整改目标", "整改措施", "责任单位", "整改时限"],
      ["1", "污水直排", "杜绝直排", "截污纳管", "县住建局", "年底"],
    ];
    expect(read(rows)).toEqual([[3, 1, "截污纳管", "县住建局", "年底", "污水直排"]]);
  });

  it("a project for the people is the category of its measures", () => {
    const rows = [
      title,
      ["序号", "单位", "办实事项目", "具体举措", "完成时间"],
      ["1", "县教育局", "课后服务", "全覆盖", "9月底"],
      ["2", "县医保局", "门诊报销", "提高比例", "12月底"],
    ];
    expect(read(rows)).toEqual([
      [3, 1, "全覆盖", "县教育局", "9月底", "课后服务"],
      [4, 2, "提高比例", "县医保局", "12月底", "门诊报销"],
    ]);
  });
});
