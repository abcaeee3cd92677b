import { readTitle, yearIn } from "../../../src/core/table/read-title";
import { sheetOf } from "../sheet-of";

describe("plan year of a title", () => {
  it.each([
    ["榕江县2021年政务公开工作方案责任分解表", 2021],
    ["2021年度重点任务清单", 2021],
    ["**县市场监管领域抽查计划表(2026年度)", 2026],
    ["2022 年政务公开任务清单", 2022],
    ["２０２３年重点工作分解表", 2023],
    ["二〇二一年重点工作责任分解表", 2021],
    ["二○二二年重点工作责任分解表", 2022],
    ["长沙市第六中学2020-2021学年第二学期校历", 2021],
    ["2020-2021学年第一学期工作安排", 2020],
    ["三年行动计划（2021—2023年）任务分解表", 2021],
    ["表1 2022年政务公开重点任务", 2022],
    ["附件2　2022年任务清单", 2022],
    ["2 0 2 2 年任务清单", 2022],
    ["粤府〔2021〕22号任务分工", null],
    ["政务公开任务清单", null],
    ["12345热线承办事项清单", null],
  ])("%s → %s", (title, year) => {
    expect(yearIn(title)).toBe(year);
  });
});

describe("title lines above the header", () => {
  const title = (lines: readonly string[], name = "Sheet1"): unknown =>
    readTitle(
      sheetOf(
        lines.map((line) => [line]),
        { name },
      ),
      1,
      lines.length + 1,
    );

  it.each<[string[], string | null, number | null]>([
    [["附件", "榕江县2021年政务公开工作方案责任分解表"], "榕江县2021年政务公开工作方案责任分解表", 2021],
    [["附件1：", "重点任务分解表", "（2022年）"], "重点任务分解表", 2022],
    [["2021年重点工作分解表", "单位：万元"], "2021年重点工作分解表", 2021],
    [["2025年度区政府", "重大行政决策事项目录"], "2025年度区政府重大行政决策事项目录", 2025],
    [[], null, null],
  ])("%j", (lines, expectedTitle, planYear) => {
    expect(title(lines)).toEqual({ title: expectedTitle, planYear });
  });

  it("takes the year from the sheet's name where no line gives one", () => {
    expect(title(["任务清单"], "2023年")).toEqual({ title: "任务清单", planYear: 2023 });
  });
});
