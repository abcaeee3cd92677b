import type { OfficeTable } from "./office-table";

/** The number stands between category and task, blank columns between, one number over four measures, labels with blanks and line breaks. */
export const businessClimate: OfficeTable = {
  name: "营商环境: the number in the middle, a blank column, one number over four measures",
  grid: `
某县优化营商环境2024年工作任务清单

一级指标|序⏎号|重点任务|工作措施||牵头⏎单位|配合⏎单位|完 成⏎时 限|备 注
开办企业|1|压缩开办时间|推行“一网通办”，开办时间压缩至1个工作日。||县市场监管局|县税务局、县公安局、县人社局|2024年3月底前|
|||推广电子营业执照。||县市场监管局||2024年6月底前|
|||免费提供首套印章。||县行政审批局|县财政局|2024年5月1日前|
|||设置帮办代办窗口。||县行政审批局||长期|
获得电力|2|提升办电效率|低压小微企业办电“零上门、零审批、零投资”。||国网县供电公司|县发展改革局、县住建局|2024年9月底前|
|3|提升供电可靠性|实施农网改造工程20个。||国网县供电公司|各乡镇人民政府|2024年12月底前|含续建
办理建筑许可|4|优化审批流程|推行告知承诺制和联合验收。||县住建局|县自然资源局、县消防救援大队|6月底|
`,
  merges: ["A1:I1", "A4:A7", "B4:B7", "C4:C7", "A8:A9"],
  expected: [
    {
      title: "某县优化营商环境2024年工作任务清单",
      planYear: 2024,
      header: [3, 3],
      columns: { category: "AC", number: "B", task: "D", lead: "F", support: "G", deadline: "H", remark: "I" },
      tasks: `
4|1|推行“一网通|L 县市场监管局 S 县税务局 S 县公安局 S 县人社局|2024年3月底前|开办企业>压缩开办时间
5|1|推广电子营业|L 县市场监管局|2024年6月底前|开办企业>压缩开办时间
6|1|免费提供首套|L 县行政审批局 S 县财政局|2024年5月1日前|开办企业>压缩开办时间
7|1|设置帮办代办|L 县行政审批局|长期|开办企业>压缩开办时间
8|2|低压小微企业|L 国网县供电公司 S 县发展改革局 S 县住建局|2024年9月底前|获得电力>提升办电效率
9|3|实施农网改造|L 国网县供电公司 S *各乡镇人民政府|2024年12月底前|获得电力>提升供电可靠性
10|4|推行告知承诺|L 县住建局 S 县自然资源局 S 县消防救援大队|6月底|办理建筑许可>优化审批流程
`,
    },
  ],
};
