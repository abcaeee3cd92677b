import type { OfficeTable } from "./office-table";

/** Sections 第一部分, numbers such as 1.1 that are no whole numbers, the limit before the task, units in one column parted by blanks. */
export const numberedWithin: OfficeTable = {
  name: "实施方案: numbers such as 1.1, the limit before the task, headings 第一部分",
  grid: `
国土空间规划实施任务清单（2024年）
编号|时限|任务|责任
第一部分 规划编制|||
1.1|2024年3月底前|完成乡镇国土空间规划报批。|县自然资源局 各乡镇人民政府
1.2|2024年6月底前|编制城镇开发边界内详细规划。|县自然资源局 县住建局
第二部分 监督实施|||
2.1|持续|开展年度体检评估。|县自然资源局
2.2|每年12月底前|通报违法用地整改情况。|县自然资源局 县农业农村局 县林业局
`,
  merges: ["A1:D1", "A3:D3", "A6:D6"],
  expected: [
    {
      title: "国土空间规划实施任务清单（2024年）",
      planYear: 2024,
      header: [2, 2],
      columns: { number: "A", deadline: "B", task: "C", responsible: "D" },
      tasks: `
4||完成乡镇国土|县自然资源局 *各乡镇人民政府|2024年3月底前|第一部分 规划编制
5||编制城镇开发|县自然资源局 县住建局|2024年6月底前|第一部分 规划编制
7||开展年度体检|县自然资源局|持续|第二部分 监督实施
8||通报违法用地|县自然资源局 县农业农村局 县林业局|每年12月底前|第二部分 监督实施
`,
    },
  ],
};
