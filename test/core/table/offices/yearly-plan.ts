import type { OfficeTable } from "./office-table";

/** One label over two unit columns without sub-labels; a label that carries a remark; a column of checks between; a date written as the limit's sub-note. */
export const yearlyPlan: OfficeTable = {
  name: "年度计划: one unit label over two columns, remarks in labels",
  grid: `
县总工会2023年重点工作计划表
序号|重点工作|工作要求（可量化）|责任部门||完成时限（最迟）|检查方式
1|组织职工技能竞赛|全年举办竞赛6场。|经济工作部|办公室|2023年10月底|现场检查
2|开展困难职工帮扶|建立档案，实现应帮尽帮。|保障工作部|财务部|2023年12月底|查阅资料
3|加强新就业形态劳动者入会|新增会员1000人。|组织部|各基层工会|2023年11月底|查阅资料
`,
  merges: ["A1:G1", "D2:E2"],
  expected: [
    {
      title: "县总工会2023年重点工作计划表",
      planYear: 2023,
      header: [2, 2],
      columns: { number: "A", category: "B", task: "C", responsible: "D", support: "E", deadline: "F" },
      tasks: `
3|1|全年举办竞赛|经济工作部 S 办公室|2023年10月底|组织职工技能竞赛
4|2|建立档案，实|保障工作部 S 财务部|2023年12月底|开展困难职工帮扶
5|3|新增会员10|组织部 S *各基层工会|2023年11月底|加强新就业形态劳动者入会
`,
    },
  ],
};
