import type { OfficeTable } from "./office-table";

/** A paste from Word: paragraphs of one cell in rows below it, unmerged; units of one task in the rows of its merged cell. */
export const petitionOffice: OfficeTable = {
  name: "信访局任务清单: a paste from Word that split cells into rows",
  grid: `
市信访局2022年度重点任务清单
序号|任务内容|责任领导|责任科室|时限要求
1|推进信访积案化解。|张某|督查科|2022年11月底前
|（1）建立积案台账；|||
|（2）实行领导包案。|||
2|规范初信初访办理。|李某|办信科|2022年9月30日前
|||接访科|
3|加强信息系统应用培训。|李某|信息科|每季度
4|开展人民满意窗口创建。|王某|接访科|持续推进
`,
  merges: ["A1:E1", "A6:A7", "B6:B7", "C6:C7", "E6:E7"],
  expected: [
    {
      title: "市信访局2022年度重点任务清单",
      planYear: 2022,
      header: [2, 2],
      columns: { number: "A", task: "B", responsible: "D", deadline: "E" },
      tasks: `
3|1|推进信访积案化解。⏎（1）建立积案台账；⏎（2）实行领导包案。|督查科|2022年11月底前|
6|2|规范初信初访|办信科 接访科|2022年9月30日前|
8|3|加强信息系统|信息科|每季度|
9|4|开展人民满意|接访科|持续推进|
`,
    },
  ],
};
