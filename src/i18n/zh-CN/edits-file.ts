/** What the command line says of a file of edits (--edit). */
export const editsFileWords = {
  unreadable: (file: string, detail: string): string => `无法读取改动清单「${file}」（${detail}），没有写出任何内容。请检查路径和权限。`,
  noJson: (file: string, detail: string): string =>
    `改动清单「${file}」不是有效的 JSON（${detail}），没有写出任何内容。请按 [{"sheet": "表名", "cell": "G5", "text": "已完成"}] 的样子书写，存为 UTF-8。`,
  noList: (file: string): string =>
    `改动清单「${file}」应为至少含一条改动的列表，没有写出任何内容。请按 [{"sheet": "表名", "cell": "G5", "text": "已完成"}] 的样子书写。`,
  badEntry: (file: string, number: number, problem: string): string => `改动清单「${file}」第 ${number} 条：${problem}没有写出任何内容。`,
  noEntry: '应写作 {"sheet": "表名", "cell": "G5", "text": "已完成"} 的样子。',
  unknownKey: (key: string): string => `不认识的项「${key}」，可用的项有 sheet、cell、text、rows、confirmed。`,
  badSheet: "sheet 应为工作表的名称。",
  badConfirmed: "confirmed 应为 true 或 false。",
  badCell: "cell 应为一个单元格的地址，如 G5。",
  textOrRows: "text（一个单元格的内容）和 rows（一片单元格，逐行列出）应写且只写一个。",
  badText: '内容应为带引号的文字，如 "12"；清空写 ""。',
  badRows: 'rows 应为逐行列出的文字，如 [["已完成", "2021-9-30"], ["未启动", ""]]。',
  whichSheet: (sheets: readonly string[]): string =>
    `没有写明工作表，而文件中有${sheets.map((sheet) => `「${sheet}」`).join("、")}；请加上 sheet。`,
  unanswered: (question: string): string => `${question}确认要改的，请加上 "confirmed": true。`,
  notWritten: (detail: string): string => `无法写入（${detail}）。`,
};
