import type { OfficeTable } from "./office-table";

/** Two tables with different headers below each other, the second with the year in Chinese numerals and its own notes. */
export const twoTables: OfficeTable = {
  name: "two tables on one sheet",
  grid: `
附件1
2023年平安建设工作任务清单
序号|重点工作|责任单位|完成时限
1|开展矛盾纠纷大排查。|县委政法委、县司法局|2023年3月底前
2|打击治理电信网络诈骗。|县公安局|全年
备注：每季度报送一次进展情况。

附件2
二〇二四年法治政府建设任务表
类别|具体工作|牵头部门|配合部门|时限要求|完成情况
一、依法决策|公布重大行政决策事项目录。|县司法局|县政府办公室|2024年3月31日前|已完成
|开展合法性审查。|县司法局|县直各部门|持续推进|持续推进
二、规范执法|开展案卷评查。|县司法局|各行政执法单位|2024年9月底前|未启动
`,
  merges: ["A2:D2", "A9:F9", "A11:A12"],
  expected: [
    {
      title: "2023年平安建设工作任务清单",
      planYear: 2023,
      header: [3, 3],
      columns: { number: "A", task: "B", responsible: "C", deadline: "D" },
      tasks: `
4|1|开展矛盾纠纷|县委政法委 县司法局|2023年3月底前|
5|2|打击治理电信|县公安局|全年|
`,
    },
    {
      title: "二〇二四年法治政府建设任务表",
      planYear: 2024,
      header: [10, 10],
      columns: { category: "A", task: "B", lead: "C", support: "D", deadline: "E", progress: "F" },
      tasks: `
11||公布重大行政|L 县司法局 S 县政府办公室|2024年3月31日前|一、依法决策
12||开展合法性审|L 县司法局 S *县直各部门|持续推进|一、依法决策
13||开展案卷评查|L 县司法局 S *各行政执法单位|2024年9月底前|二、规范执法
`,
    },
  ],
};
