import { readNumber } from "../chinese-number";
import { monthsPeriod, type Period } from "../period";
import { fullYear, readYear, yearBefore, type YearWords } from "../year-words";
import { calendarForm } from "./calendar-form";
import { endWord, readNumberList } from "./parts";

const which = "[一二三四1-4首末]";
const list = `(?<quarters>${which}(?:(?:季度?)?[、,和及与至到-]第?${which}|${which})*)`;

/** 第三季度, 二、三季度, 一季度末, 第3季: up to the last day of the quarter. */
export const quarter = calendarForm(
  `(?:${yearBefore})?(?:第${list}个?季度?|${list}个?季(?:度|(?=末|底)))(?:${endWord})?`.replace("?<quarters>", "?<ordinals>"),
  (groups) => quartersOf(readYear(groups.year), groups.ordinals ?? groups.quarters ?? ""),
);

/** 前三季度, 前两个季度, 头两个季度. */
export const firstQuarters = calendarForm(
  `(?:${yearBefore})?[前头](?<count>[一二两三1-3])个?季度?(?:${endWord})?`,
  ({ year, count = "" }) => monthsPeriod(readYear(year), 1, readNumber(count) * 3),
);

/** Q3, 2021Q3, Q3季度, Q3 2021. */
export const letterQuarter = calendarForm(
  `(?:${yearBefore})?[Qq](?<number>[1-4])(?:季度?)?(?:${endWord})?(?: (?<yearBehind>${fullYear})年?)?`,
  ({ year, number = "", yearBehind }) => quartersOf(readYear(year ?? yearBehind), number),
);

function quartersOf(year: YearWords | null, words: string): readonly Period[] {
  const marked = words.replace(/季度?|第/g, "").replace(/(?<=[一二三四1-4])(?=[一二三四1-4])/g, "、");
  const { numbers, oneStretch } = readNumberList(marked, (word) => (word === "首" ? 1 : word === "末" ? 4 : readNumber(word)));
  const stretch = (first: number, last: number) => monthsPeriod(year, first * 3 - 2, last * 3);
  return oneStretch ? [stretch(numbers[0] ?? 0, numbers.at(-1) ?? 0)] : numbers.map((number) => stretch(number, number));
}
