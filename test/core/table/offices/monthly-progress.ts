import type { OfficeTable } from "./office-table";

/** Progress columns by quarter, the task label over its number and its text, the category said again in every row. */
export const monthlyProgress: OfficeTable = {
  name: "目标考核: progress by quarter, the task label over number and text, the category in every row",
  grid: `
2023年度县直机关绩效目标任务分解及完成情况表
类别|目标任务||责任单位|完成时限|一季度完成情况|二季度完成情况|三季度完成情况
经济发展|1|地区生产总值增长6.5%。|县发展改革局、县统计局|2023年12月底前|已启动|正在推进|
经济发展|2|规模以上工业增加值增长8%。|县工业和信息化局|2023年12月底前|已启动|正在推进|
社会事业|3|新增城镇就业3000人。|县人力资源社会保障局|2023年10月底前|正在推进|已完成|
社会事业|4|完成棚户区改造500户。|县住房和城乡建设局|2023年6月底前|正在推进|未完成|
`,
  merges: ["A1:H1", "B2:C2"],
  expected: [
    {
      title: "2023年度县直机关绩效目标任务分解及完成情况表",
      planYear: 2023,
      header: [2, 2],
      columns: { category: "A", number: "B", task: "C", responsible: "D", deadline: "E", progress: "G" },
      tasks: `
3|1|地区生产总值|县发展改革局 县统计局|2023年12月底前|经济发展
4|2|规模以上工业|县工业和信息化局|2023年12月底前|经济发展
5|3|新增城镇就业|县人力资源社会保障局|2023年10月底前|社会事业
6|4|完成棚户区改|县住房和城乡建设局|2023年6月底前|社会事业
`,
    },
  ],
};
