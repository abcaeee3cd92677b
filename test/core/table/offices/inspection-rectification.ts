import type { OfficeTable } from "./office-table";

/** A problem merged over the measures against it, each with its own limit; the number merged too; offices inside a bureau. */
export const inspectionRectification: OfficeTable = {
  name: "巡察整改: problem and number merged over the measures",
  grid: `
县委第二巡察组反馈意见整改任务清单
序号|反馈问题|具体表现|整改措施|整改目标|责任领导|责任科室|整改时限|整改完成情况
1|理论学习不够深入|学习计划落实不到位|制定年度学习计划并印发。|建立制度|张某|办公室|2023年3月底前|已完成
|||每月组织集中学习一次。|形成常态|张某|办公室、机关党委|长期坚持|持续推进
|执行制度不严格|差旅费审核把关不严|修订财务管理制度，开展自查自纠。|规范管理|李某|财务科（牵头）、各科室|2023年4月30日前|已完成
2|队伍建设有短板|干部轮岗交流不够|拟定轮岗方案，报局党组会研究。|优化结构|王某|人事科|2023年6月底前|正在推进
||基层党组织生活不规范|指导各支部规范开展“三会一课”。|规范开展|张某|机关党委牵头，各支部落实|立行立改，长期坚持|已完成
`,
  merges: ["A1:I1", "A3:A5", "B3:B4", "C3:C4", "A6:A7", "B6:B7"],
  expected: [
    {
      title: "县委第二巡察组反馈意见整改任务清单",
      planYear: null,
      header: [2, 2],
      columns: { number: "A", category: "BC", task: "D", responsible: "G", deadline: "H", progress: "I" },
      tasks: `
3|1|制定年度学习|办公室|2023年3月底前|理论学习不够深入>学习计划落实不到位
4|1|每月组织集中|办公室 机关党委|长期坚持|理论学习不够深入>学习计划落实不到位
5|1|修订财务管理|L 财务科 *各科室|2023年4月30日前|执行制度不严格>差旅费审核把关不严
6|2|拟定轮岗方案|人事科|2023年6月底前|队伍建设有短板>干部轮岗交流不够
7|2|指导各支部规|L 机关党委 *各支部|立行立改，长期坚持|队伍建设有短板>基层党组织生活不规范
`,
    },
  ],
};
