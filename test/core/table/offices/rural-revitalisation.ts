import type { OfficeTable } from "./office-table";

/** No deadline column, sums after each part, units one per line, 一 二 in the number column for parts. */
export const ruralRevitalisation: OfficeTable = {
  name: "乡村振兴: no deadline column, sums after each part, units one per line",
  grid: `
2023年全面推进乡村振兴重点工作责任分工表
序号|目标任务|年度指标|牵头责任单位|配合单位|备注
一|巩固拓展脱贫攻坚成果||||
1|健全防返贫动态监测和帮扶机制|排查12次|县乡村振兴局|县民政局⏎县医保局⏎县教育局|
2|促进脱贫劳动力稳岗就业|2.1万人|县人力资源社会保障局|县乡村振兴局⏎各乡镇人民政府|
小计|2项||||
二|推进乡村产业发展||||
3|建设高标准农田|1.5万亩|县农业农村局|县水务局⏎县自然资源局|
4|培育农业龙头企业|8家|县农业农村局|县工业和信息化局⏎县市场监督⏎管理局|新增3家
小计|2项||||
总计|4项||||
`,
  merges: ["A1:F1", "B3:F3", "B7:F7"],
  expected: [
    {
      title: "2023年全面推进乡村振兴重点工作责任分工表",
      planYear: 2023,
      header: [2, 2],
      columns: { number: "A", task: "B", lead: "D", support: "E", remark: "F" },
      tasks: `
4|1|健全防返贫动|L 县乡村振兴局 S 县民政局 S 县医保局 S 县教育局||巩固拓展脱贫攻坚成果
5|2|促进脱贫劳动|L 县人力资源社会保障局 S 县乡村振兴局 S *各乡镇人民政府||巩固拓展脱贫攻坚成果
8|3|建设高标准农|L 县农业农村局 S 县水务局 S 县自然资源局||推进乡村产业发展
9|4|培育农业龙头|L 县农业农村局 S 县工业和信息化局 S 县市场监督管理局||推进乡村产业发展
`,
    },
  ],
};
