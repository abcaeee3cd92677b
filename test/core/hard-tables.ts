import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { sheetOf } from "./sheet-of";

/** Tables made to be hard work: each says what it holds `count` of. Title in row 1, header in row 2. */
export interface HardTable {
  readonly name: string;
  readonly sheet: (count: number) => SheetSnapshot;
}

type Row = readonly [
  number: string,
  category: string,
  task: string,
  lead: string,
  support: string,
  deadline: string,
  progress: string,
  done: string,
];

const header = ["序号", "类别", "具体任务", "牵头单位", "配合单位", "完成时限", "完成情况", "办结时间"];
const title = "2021年重点工作责任分解表";

function table(
  name: string,
  row: (index: number, count: number) => Partial<Row>,
  merges?: (count: number) => readonly string[],
): HardTable {
  return {
    name,
    sheet: (count) =>
      sheetOf([[title], header, ...Array.from({ length: count }, (_, index) => [...row(index, count)].map((cell) => cell ?? ""))], {
        merges: merges?.(count) ?? [],
      }),
  };
}

/** A character of its own for each index, so that texts and names differ in one character. */
const character = (index: number): string => String.fromCharCode(0x4e00 + (index % 20000));
const distinct = (index: number): string => character(index) + character(Math.floor(index / 20000) + index * 7);
const usual = (index: number, changed: Partial<Record<number, string>> = {}): string[] => {
  const row = [
    `${1001 + index}`,
    "一、政务公开",
    `${1001 + index}.公开${distinct(index)}年度预算。`,
    "县财政局",
    "县审计局",
    "2021年9月底前",
    "已完成",
    "",
  ];
  return row.map((cell, column) => changed[column] ?? cell);
};
const row = (changed: (index: number, count: number) => Partial<Record<number, string>>) => (index: number, count: number) =>
  usual(index, changed(index, count)) as unknown as Row;

/** One row of everything a rule finds fault with, `count` times. */
export const hardTables: readonly HardTable[] = [
  table(
    "rows without fault",
    row(() => ({})),
  ),
  table(
    "one row over and over",
    row(() => ({ 0: "1", 2: "1.公开年度预算。" })),
  ),
  table(
    "every text twice",
    row((index) => ({ 0: `${1001 + (index >> 1)}`, 2: `公开${distinct(index >> 1)}年度预算，接受各界监督检查。` })),
  ),
  table(
    "blank cells",
    row(() => ({ 0: "", 2: "", 4: "", 6: "" })),
  ),
  table(
    "placeholders",
    row(() => ({ 3: "--", 4: "--", 5: "--", 6: "无" })),
  ),
  table(
    "a section for each row",
    row((index) => ({ 1: `${"一二三四五六七八九"[index % 9] ?? ""}、${distinct(index)}` })),
  ),
  table(
    "sections out of order",
    row((index) => ({ 1: `（${"一九二八三七"[index % 6] ?? ""}）${distinct(index)}` })),
  ),
  table(
    "numbers in zigzag",
    row((index, count) => ({ 0: zigzag(index, count), 2: `公开${distinct(index)}年度预算。` })),
  ),
  table(
    "names one character apart",
    row((index) => ({ 3: `县住房${character(index)}城乡建设局`, 4: index % 2 === 0 ? "县住房和城乡建设局" : `县财${character(index)}局` })),
  ),
  table(
    "names that share their initials",
    row((index) => ({ 3: `县教育体育${threeWords(index)}局`, 4: `县教体${character(index)}局` })),
  ),
  table(
    "a level for each name",
    row((index) => ({ 3: `${character(index)}县财政局`, 4: "财政局" })),
  ),
  table(
    "names without end",
    row((index) => ({ 3: `${distinct(index)}、${distinct(index + 1)}，${distinct(index + 2)}`, 4: "县直各部门" })),
  ),
  table(
    "units named again",
    row((index) => ({ 3: "县财政局、县财政局", 4: `县财政局,县审计局;县${distinct(index)}局、、` })),
  ),
  table(
    "texts with every slip",
    row((index) => ({ 2: `1、公开 ${distinct(index)}预算(草案,接受监督接受监督。。\u000b[bookmark: _Toc1]` })),
  ),
  table(
    "a deadline for each row",
    row((index) => ({ 5: `${2000 + (index % 90)}年${1 + (index % 12)}月${1 + (index % 28)}日前完成${distinct(index)}` })),
  ),
  table(
    "deadlines nobody can read",
    row((index) => ({ 5: `适时${distinct(index)}`, 2: `${1001 + index}.9月31日前公开${distinct(index)}。` })),
  ),
  table(
    "progress nobody can read",
    row((index) => ({ 6: `见${distinct(index)}`, 7: `2022年${1 + (index % 12)}月1日` })),
  ),
  table(
    "one text broken over all rows",
    row((index) => (index === 0 ? {} : { 0: "", 1: "", 2: `第${distinct(index)}段`, 3: "", 4: "", 5: "", 6: "" })),
  ),
  table(
    "a note and a heading in turn",
    row((index) =>
      index === 0
        ? {}
        : {
            0: "",
            1: "",
            2: "",
            3: "",
            4: "",
            5: "",
            6: "",
            ...(index % 2 === 0 ? { 2: `备注：${distinct(index)}` } : { 0: distinct(index) }),
          },
    ),
  ),
  table(
    "rows merged in pairs",
    row((index) => (index % 2 === 0 ? {} : { 0: "", 1: "", 3: "" })),
    (count) =>
      Array.from({ length: count >> 1 }, (_, pair) => 3 + 2 * pair).flatMap((first) =>
        ["A", "B", "D"].map((column) => `${column}${first}:${column}${first + 1}`),
      ),
  ),
];

/** 1, n, 2, n+1 … around the middle, after a count that is right: each number breaks the order anew. */
function zigzag(index: number, count: number): string {
  const half = count >> 1;
  if (index < half) return `${1000 + count + index}`;
  const step = index - half;
  return `${1000 + (step % 2 === 0 ? count - 1 - (step >> 1) : count + half + (step >> 1))}`;
}

const wordsOfNames =
  "体育 科技 文化 旅游 卫生 健康 民政 司法 财政 人力 社会 自然 生态 环境 住房 城乡 交通 农业 农村 商务 统计 审计 林业 水利 安全 信访".split(
    " ",
  );

function threeWords(index: number): string {
  const word = (place: number): string => wordsOfNames[place % wordsOfNames.length] ?? "";
  return word(index) + word(Math.floor(index / wordsOfNames.length)) + word(Math.floor(index / wordsOfNames.length ** 2));
}
