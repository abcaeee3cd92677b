import type { OfficeTable } from "./office-table";

/** Converted from Word: every label with blanks, number residue in the texts, category merged, sub-heading rows inside the task column, unit label over two columns. */
export const wordTable: OfficeTable = {
  name: "从 Word 转来的表: blanks in labels, sub-headings in the task column, one label over two unit columns",
  grid: `
附 件
2021年 全县 政 务 公 开 工 作 任 务 分 解 表

类 别|工 作 任 务|责 任 单 位||完 成 时 限
||牵 头|配 合|
一、主动公开|（一）做好政策公开|||
|1．及时公开规范性文件。|县政府办公室|县司法局|长期
|2．公开“十四五”规划。|县发展改革局|相关规划编制部门|2021年9月底前
|（二）做好财政公开|||
|3．公开部门预决算。|县财政局|各预算单位|2021年10月31日前
二、平台建设|（三）加强政务新媒体管理|||
|4．清理关停“僵尸”账号。|县政府办公室|县委网信办|6月底前
`,
  merges: ["A2:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "A6:A10", "A11:A12"],
  expected: [
    {
      title: "2021年 全县 政 务 公 开 工 作 任 务 分 解 表",
      planYear: 2021,
      header: [4, 5],
      columns: { category: "A", task: "B", lead: "C", support: "D", deadline: "E" },
      tasks: `
7|1|1．及时公开|L 县政府办公室 S 县司法局|长期|一、主动公开>（一）做好政策公开
8|2|2．公开“十|L 县发展改革局 S *相关规划编制部门|2021年9月底前|一、主动公开>（一）做好政策公开
10|3|3．公开部门|L 县财政局 S *各预算单位|2021年10月31日前|一、主动公开>（二）做好财政公开
12|4|4．清理关停|L 县政府办公室 S 县委网信办|6月底前|二、平台建设>（三）加强政务新媒体管理
`,
    },
  ],
};
