import { readLabel } from "../../../src/core/table/header-vocabulary";

/** Labels of real tables, by what a clerk takes them for. */
const labels: Readonly<Record<string, string>> = {
  number: "序号 序　号 编号 任务编号 序号(id)",
  lead: "牵头单位 牵头部门 牵头责任单位 牵头（责任）单位 主办单位 发起部门 牵头 牵头单位及责任人",
  responsible:
    "责任单位 责任部门 责任科室 责任处室 主责单位 承办单位 落实单位 实施单位 责任主体 申报单位 责任单位（部门） 责任分工 部门分工 责任单位及责任人 单位 责任乡镇 公开主体",
  support: "配合单位 配合部门 协办单位 参与单位 参与部门 协同责任单位 协助单位 配合责任单位",
  deadline:
    "完成时限 完成\n时限 时限要求 时限 办理时限 整改时限 完成期限 办结期限 时间要求 时间节点 完成时间节点 时间安排 时间进度安排 进度安排 截止时间 截止日期 完成时间 计划完成时间 预计完成时间 起止时间 起止日期 拟决策时间 完成时限及要求",
  progress: "完成情况 落实情况 办理进展 进展情况 工作进展 办理情况 推进落实情况 1-9月份工作完成情况 是否完成 完成进度 目前进展",
  "done-date": "实际完成时间 办结时间 办结日期 销号时间",
  remark: "备注 备　注 说明",
  category: "类别 分类 工作类别 一级 （二级） 领域",
  person: "责任人 责任领导 分管领导 分管县领导 牵头领导 联系人 监督电话",
  "other-date": "交办时间 下达时间 开始时间 抽取日期",
  task: "具体任务 工作任务 重点任务 主要任务 任务内容 工作内容 具体要求 工作要求 工作措施 具体措施 细化措施 工作举措 目标任务 目标与任务 任务名称 项目名称 民生实事 主要内容 事项 决策事项名称 2022年度任务目标 主要工作任务 目标任务及工作措施 公开事项",
};

describe("header labels", () => {
  it.each(Object.entries(labels).flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)))(
    "%j is %s",
    (word, meaning) => {
      expect(readLabel(word)?.meaning).toBe(meaning);
    },
  );

  it.each([
    "投资额",
    "建设地点",
    "抽查比例\n及频次",
    "成果形式",
    "责任层级",
    "督办单位",
    "县财政局",
    "2021年底前",
    "关于印发2021年重点工作任务分解表的通知如下请遵照执行",
  ])("%j is none", (word) => {
    expect(readLabel(word)).toBeNull();
  });
});
