import { readProgress } from "../../../src/core/schedule/read-progress";

describe("wording of a progress cell", () => {
  it.each([
    "已完成",
    "完成",
    "√",
    "✔",
    "100%",
    "１００％",
    "已销号",
    "办结",
    "已办结",
    "是",
    "全部完成",
    "按时完成",
    "已完成整改。",
    "9月底已完成",
    "已全部完成，并长期坚持推进相关工作不放松",
    "整改到位",
    "已印发",
    "已按期完成",
  ])("done: %s", (text) => {
    expect(readProgress(text).id).toBe("done");
  });

  it.each([
    "未完成",
    "尚未办结",
    "已完成80%",
    "完成80％",
    "0%",
    "进行中",
    "正在推进",
    "未启动",
    "否",
    "×",
    "推进中",
    "部分完成",
    "已完成前期工作，正在建设",
    "未按时完成",
    "还未完成",
    "没有完成",
    "待验收",
    "整改中",
    "已完成一期，二期尚未开工",
    "完成大半",
  ])("not done: %s", (text) => {
    expect(readProgress(text).id).toBe("not-done");
  });

  it.each([
    "见附件",
    "按计划实施",
    "基本完成",
    "预计9月完成",
    "已召开专题会议3次，印发实施方案，完成了两个批次共30个项目的评审工作",
    "持续推进",
    "无未完成事项",
    "县财政局",
  ])("not understood, so nobody is accused: %s", (text) => {
    expect(readProgress(text)).toEqual({ id: "not-understood", text });
  });

  it.each(["", " ", "　", "--", "—", "/", "无", "\n"])("blank: %j", (text) => {
    expect(readProgress(text).id).toBe("blank");
  });

  it.each(["未成年人保护工作已完成", "已完成未来社区建设"])("未 as part of a word is no negation: %s", (text) => {
    expect(readProgress(text).id).toBe("done");
  });

  it("no progress column", () => {
    expect(readProgress(null)).toEqual({ id: "none" });
  });
});
