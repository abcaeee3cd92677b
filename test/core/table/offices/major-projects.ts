import type { OfficeTable } from "./office-table";

/** Start of works, planned end, persons, sections with a count in brackets, a sum in the first data row. */
export const majorProjects: OfficeTable = {
  name: "重点项目: start and end of works, sums at the top",
  grid: `
2024年县级重点项目推进计划表
||||||||金额单位：万元
序号|项目名称|建设内容及规模|总投资|开工时间|计划完工时间|责任单位|包保领导|形象进度
合计（3个）|||98000|||||
一、基础设施（2个）||||||||
1|城区供水管网改造|改造管网36公里。|28000|2024年3月|2024年11月底|县水务局、县城投公司|周某|已开工
2|县城至高铁站快速路|新建二级公路18公里。|52000|2023年10月|2025年6月底|县交通运输局|周某|正在推进
二、社会事业（1个）||||||||
3|县人民医院综合楼|建筑面积2.4万平方米。|18000|2024年5月|2025年底|县卫生健康局、县人民医院|赵某|前期工作
`,
  merges: ["A1:I1", "A4:C4", "A5:I5", "A8:I8"],
  expected: [
    {
      title: "2024年县级重点项目推进计划表",
      planYear: 2024,
      header: [3, 3],
      columns: { number: "A", category: "B", task: "C", responsible: "G", deadline: "F", progress: "I" },
      tasks: `
6|1|改造管网36|县水务局 县城投公司|2024年11月底|一、基础设施（2个）>城区供水管网改造
7|2|新建二级公路|县交通运输局|2025年6月底|一、基础设施（2个）>县城至高铁站快速路
9|3|建筑面积2.|县卫生健康局 县人民医院|2025年底|二、社会事业（1个）>县人民医院综合楼
`,
    },
  ],
};
