import type { OfficeTable } from "./office-table";

/** Parts in rows of their own inside the category column, unmerged; notes inside the table between the parts. */
export const categoryRows: OfficeTable = {
  name: "专项整治: parts in rows of the category column, a note between the parts",
  grid: `
2023年群众身边不正之风集中整治工作任务清单
类别|整治任务|责任单位|完成时限
一、教育领域|||
（一）学校食堂|1.开展学校食堂专项检查。|县教育局、县市场监管局|2023年6月底前
|2.公开食堂采购价格。|县教育局|2023年7月底前
（二）教辅征订|3.清理违规征订教辅材料。|县教育局|2023年9月底前
注：教育领域任务由县教育局汇总。|||
二、医疗领域|||
（一）医保基金|4.打击欺诈骗保行为。|县医保局、县公安局|2023年10月底前
|5.公布举报电话。|县医保局|2023年5月底前
三、其他事项|||
|6.畅通信访举报渠道。|县纪委监委|长期坚持
`,
  merges: ["A1:D1", "A7:D7", "A11:D11"],
  expected: [
    {
      title: "2023年群众身边不正之风集中整治工作任务清单",
      planYear: 2023,
      header: [2, 2],
      columns: { category: "A", task: "B", responsible: "C", deadline: "D" },
      tasks: `
4|1|1.开展学校食|县教育局 县市场监管局|2023年6月底前|一、教育领域>（一）学校食堂
5|2|2.公开食堂采|县教育局|2023年7月底前|一、教育领域>（一）学校食堂
6|3|3.清理违规征|县教育局|2023年9月底前|一、教育领域>（二）教辅征订
9|4|4.打击欺诈骗|县医保局 县公安局|2023年10月底前|二、医疗领域>（一）医保基金
10|5|5.公布举报电|县医保局|2023年5月底前|二、医疗领域>（一）医保基金
12|6|6.畅通信访举|县纪委监委|长期坚持|三、其他事项
`,
    },
  ],
};
