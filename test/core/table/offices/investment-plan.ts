import type { OfficeTable } from "./office-table";

/** A header of three rows, sums beside the headings, headings merged over number and name only, the category written once in a row of its own. */
export const investmentPlan: OfficeTable = {
  name: "项目建设: a header of three rows, sums beside the headings",
  grid: `
某市2024年重点工程建设目标责任表
序号|工程名称|年度建设内容|总投资（万元）|责任分工||||时限||备注
||||牵头||配合||||
||||领导|单位|领导|单位|开工时间|完工时间|
合计|||120000|||||||
一、交通工程（1项）|||60000|||||||
1|城北大桥|完成主体工程。|60000|周某|市交通运输局|吴某|市自然资源局、市财政局|2024年2月|2024年12月底|
二、水利工程（2项）|||60000|||||||
2|城区防洪堤|完成堤防5公里。|35000|郑某|市水务局|王某|各区人民政府|2023年10月|2024年6月底前|跨年
3|水库除险加固|除险加固小型水库3座。|25000|郑某|市水务局|王某|相关乡镇|2024年3月|2024年汛期前|
`,
  merges: ["A1:K1", "A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:H2", "E3:F3", "G3:H3", "I2:J3", "K2:K4", "A5:C5", "A6:C6", "A8:C8"],
  expected: [
    {
      title: "某市2024年重点工程建设目标责任表",
      planYear: 2024,
      header: [2, 4],
      columns: { number: "A", category: "B", task: "C", lead: "F", support: "H", deadline: "J", remark: "K" },
      tasks: `
7|1|完成主体工程|L 市交通运输局 S 市自然资源局 S 市财政局|2024年12月底|一、交通工程（1项）>城北大桥
9|2|完成堤防5公|L 市水务局 S *各区人民政府|2024年6月底前|二、水利工程（2项）>城区防洪堤
10|3|除险加固小型|L 市水务局 S *相关乡镇|2024年汛期前|二、水利工程（2项）>水库除险加固
`,
    },
  ],
};
