import headers from "../../fixtures/headers.json";
import { columnLetters } from "../../../src/core/sheet/cell-position";
import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

/** By title: the roles a careful clerk gives the columns, or null where the header makes no responsibility table. */
const expected: readonly (readonly [title: string, roles: Record<string, string> | null])[] = [
  ["2021年政务公开工作主要任务分解表（集美区）", { category: "A", task: "B", lead: "C", responsible: "D" }],
  ["江门市土地储备中心 政务公开任务分解（镜像站）", { category: "A", task: "B", responsible: "C" }],
  ["2016年民生实事目标任务分解表（大竹县）", { number: "A", task: "B", responsible: "C", deadline: "D" }],
  ["2021年重大民生实事项目目标任务责任分解表（常州市钟楼区）", { number: "A", category: "B", task: "C", lead: "E", support: "F" }],
  ["2024年《政府工作报告》重点工作目标任务分解表（南陵县）", { number: "A", task: "B", lead: "D", responsible: "E" }],
  ["2022年度民生实事1-9月份完成情况（招远市，镜像站）", { category: "AB", task: "C", responsible: "D", progress: "F" }],
  [
    "大气污染防治2021年行动计划（北京市）",
    { number: "A", category: "B", task: "C", deadline: "D", lead: "E", responsible: "F", support: "G" },
  ],
  ["海原县红羊乡“谁执法谁普法”四个清单工作分解表", { number: "A", task: "B", responsible: "E" }],
  ["平顶山市全面推行河长制主要任务分解表", { number: "A", category: "BC", task: "D", lead: "E", support: "F", responsible: "G" }],
  ["2025年区政府重大行政决策事项目录（海门区）", { number: "A", task: "B", responsible: "C", deadline: "D" }],
  ["2025年度区政府重大行政决策事项目录（江西某区；站点为被改名的镜像）", { number: "A", task: "B", responsible: "E", deadline: "F" }],
  ["2022年度重大行政决策事项目录（昭化区）", { number: "A", task: "B", responsible: "C" }],
  ["长治市2024年度部门联合双随机抽查工作计划", { number: "A", task: "B", deadline: "G", lead: "H", support: "I" }],
  [
    "**县市场监管领域部门联合“双随机、一公开”抽查计划表(2026年度)（转载站打码）",
    { number: "A", task: "B", lead: "E", support: "F", deadline: "I" },
  ],
  ["上高县2023年“双随机、一公开”抽查工作计划（镜像站）", { number: "A", task: "C", deadline: "E" }],
  ["2023年商务部门联合双随机抽查计划（宜宾市）", { number: "A", task: "B", deadline: "M", lead: "N", support: "O", remark: "P" }],
  ["“6•5”世界环境日系列宣传活动计划（宜兴市）", { number: "A", deadline: "B", task: "D", responsible: "F" }],
  ["督办事项主表 字段表（区级督办系统配置文档）", { number: "B", deadline: "I", responsible: "K", support: "L", task: "H" }],
  [
    "浙江省人工智能高质量发展工作图谱（重点任务清单，内联 JSON）",
    { number: "A", category: "BC", task: "D", lead: "E", support: "F", deadline: "G" },
  ],
  ["高唐县2024年政府工作报告目标任务分工方案", { category: "A", task: "B", responsible: "D" }],
  ["清廉机关建设任务分工", { category: "A", task: "B", responsible: "D" }],
  ["监理例会纪要 责任分工与完成时限", { number: "A", task: "B", responsible: "C", deadline: "D" }],
  ["审计问题清单样表", { number: "A", responsible: "E" }],
  ["石城县2018年度河长制湖长制工作责任单位目标管理（绩效）考核细则", null],
  ["标准隐患检查表模板（程序注释）", null],
];

describe("column roles of real headers", () => {
  it.each(expected)("%s", (title, roles) => {
    const item = headers.items.find((candidate) => candidate.title === title);
    const rows = (item?.headerRows === 2 ? item.header : [item?.header]) as string[][];
    const data = [1, 2, 3].map((number) =>
      (rows[0] ?? []).map((label) => (/序号|编号/.test(label) ? String(number) : `第${"一二三".charAt(number - 1)}条内容`)),
    );
    const [table] = readTables(sheetOf([[title], ...rows, ...data]));
    if (roles === null) {
      expect(table).toBeUndefined();
      return;
    }
    const read = Object.entries(table?.columns ?? {}).map(([role, column]: [string, number | null | readonly number[]]) => {
      const columns = typeof column === "number" ? [column] : (column ?? []);
      return [role, columns.map(columnLetters).join("")] as const;
    });
    expect(Object.fromEntries(read)).toMatchObject(roles);
  });
});
