import { gather, longestList } from "../../../../src/core/summary/gathered/gather";
import type { BuiltTask } from "../../table-builder";
import { kept, when } from "./kept-table";

const late = (text: string, due: string): BuiltTask => ({ text, deadline: due, due, progress: "未完成", units: { 县财政局: "lead" } });

describe("a list of what lags behind", () => {
  it("names the longest past of all tables, and says how many there are", () => {
    const many = Array.from({ length: longestList }, (_, index) => late(`九月第${index}项`, "2021-09-30"));
    const model = gather(
      [
        kept("甲.xlsx", "甲县2021年任务表", many),
        kept("乙.xlsx", "乙县2021年任务表", [late("六月", "2021-06-30"), late("十月", "2021-10-10")]),
      ],
      when,
    );
    expect([model.overdue.all, model.overdue.lines.length]).toEqual([longestList + 2, longestList]);
    const [first, second] = model.overdue.lines;
    // 乙县's lines follow the 300 of 甲县 in the details.
    expect([first?.table.label, first?.line.task.text, first?.detail]).toEqual(["乙县", "六月", longestList + 1]);
    expect([second?.table.label, second?.detail]).toEqual(["甲县", 1]);
    expect(model.overdue.lines.map(({ line }) => line.task.text)).not.toContain("十月");
  });
});

describe("tables of one county", () => {
  const one = [late("公开预算", "2021-06-30")];
  const other = [late("公开决算", "2021-06-30")];
  const title = "榕江县2021年任务表";
  it.each([
    ["two files", kept("上半年.xlsx", title, one), kept("下半年.xlsx", title, other), ["榕江县（上半年）", "榕江县（下半年）"]],
    ["two sheets", kept("甲.xlsx", title, one, "一"), kept("甲.xlsx", title, other, "二"), ["榕江县（一）", "榕江县（二）"]],
    [
      "one name in two folders",
      kept("甲/表.xlsx", title, one),
      kept("乙/表.xlsx", title, other),
      ["榕江县（甲/表.xlsx）", "榕江县（乙/表.xlsx）"],
    ],
    ["one sheet", kept("甲.xlsx", title, one), kept("甲.xlsx", title, other), ["榕江县（表）", "榕江县（表）2"]],
  ])("are told apart in %s", (_, first, second, labels) => {
    const model = gather([first, second, kept("从江县.xlsx", "从江县2021年任务表", one)], when);
    expect(model.tables.map(({ label }) => label)).toEqual([...labels, "从江县"]);
    expect([model.counties, model.tasks]).toEqual([2, 3]);
  });

  it("are asked about where their tasks are mostly the same, and only within the county", () => {
    const tasks = ["一", "二", "三", "四", "五"].map((text) => late(text, "2021-06-30"));
    const alike = (changed: number, county = "榕江县"): number => {
      const rewritten = tasks.map((task, index) => (index < changed ? { ...task, text: `改${task.text}` } : task));
      return gather([kept("甲.xlsx", title, tasks), kept("乙.xlsx", `${county}2021年任务表`, rewritten)], when).alike.length;
    };
    // Four of five are the same; three of five are not enough.
    expect([alike(0), alike(1), alike(2), alike(0, "从江县")]).toEqual([1, 1, 0, 0]);
  });
});
