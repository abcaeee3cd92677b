import type { OfficeTable } from "./office-table";

/** Four lists as spanning labels, start and end under one label of time, persons under the list of responsibility. */
export const fourLists: OfficeTable = {
  name: "四张清单: spanning labels of lists, start and end as short sub-labels",
  grid: `
XX县2022年深化“放管服”改革四张清单
序号|任务清单||责任清单||||时限清单||备注
|改革事项|具体举措|牵头领导|牵头单位|责任单位|责任人|开始|结束|
1|推进“一件事一次办”|梳理公布“一件事”目录50项。|刘某|县政务服务中心|县直有关部门|张某|2022年3月|2022年6月底前|
||实现线下“一窗受理”。|刘某|县政务服务中心|县市场监管局、县公安局|张某|2022年4月|2022年9月底前|
2|推行告知承诺制|公布告知承诺事项清单。|李某|县司法局|各行政审批部门|王某|2022年1月|2022年5月底前|
3|规范中介服务|清理无谓证明和中介事项。|李某|县发展改革局|县自然资源局、县住建局|陈某|2022年5月|2022年12月|含评估
`,
  merges: ["A1:J1", "A2:A3", "B2:C2", "D2:G2", "H2:I2", "J2:J3", "A4:A5", "B4:B5"],
  expected: [
    {
      title: "XX县2022年深化“放管服”改革四张清单",
      planYear: 2022,
      header: [2, 3],
      columns: { number: "A", category: "B", task: "C", lead: "E", responsible: "F", deadline: "I", remark: "J" },
      tasks: `
4|1|梳理公布“一|L 县政务服务中心 *县直有关部门|2022年6月底前|推进“一件事一次办”
5|1|实现线下“一|L 县政务服务中心 县市场监管局 县公安局|2022年9月底前|推进“一件事一次办”
6|2|公布告知承诺|L 县司法局 *各行政审批部门|2022年5月底前|推行告知承诺制
7|3|清理无谓证明|L 县发展改革局 县自然资源局 县住建局|2022年12月|规范中介服务
`,
    },
  ],
};
