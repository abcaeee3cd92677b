import type { OfficeTable } from "./office-table";

/** The unit comes first, merged over its tasks; the sheet begins in column B; the deadline is merged over tasks; the title and header come again on page two. */
export const byUnit: OfficeTable = {
  name: "按单位分列: units first, blank first column, title and header again on the next page, notes over several rows",
  grid: `
|附件2：
|某区2025年度法治政府建设重点任务清单
|填报说明：请各单位对照清单抓好落实。
|责任单位|序号|工作任务|完成时限|备注
|区司法局|1|编制年度重大行政决策事项目录。|2025年3月31日前|
||2|开展行政执法案卷评查。|2025年9月底前|
||3|组织行政执法人员培训。||
|区市场监管局|4|推行柔性执法，公布“首违不罚”清单。|2025年12月底前|
|某区2025年度法治政府建设重点任务清单（续）
|责任单位|序号|工作任务|完成时限|备注
|区人力资源社会保障局|5|开展根治欠薪专项行动。|2025年11月底前|
|各街道办事处|6|规范综合行政执法。|长期坚持|
|备注：1.本清单由区司法局负责解释；
|2.各单位于每季度末报送进展情况；
|3.年底前开展评估。
||||区司法局
||||2025年1月20日
`,
  merges: ["B2:F2", "B3:F3", "B5:B7", "E6:E7", "B9:F9", "B13:F13", "B14:F14", "B15:F15"],
  expected: [
    {
      title: "某区2025年度法治政府建设重点任务清单",
      planYear: 2025,
      header: [4, 4],
      columns: { responsible: "B", number: "C", task: "D", deadline: "E", remark: "F" },
      tasks: `
5|1|编制年度重大|区司法局|2025年3月31日前|
6|2|开展行政执法|区司法局|2025年9月底前|
7|3|组织行政执法|区司法局|2025年9月底前|
8|4|推行柔性执法|区市场监管局|2025年12月底前|
11|5|开展根治欠薪|区人力资源社会保障局|2025年11月底前|
12|6|规范综合行政|*各街道办事处|长期坚持|
`,
    },
  ],
};
