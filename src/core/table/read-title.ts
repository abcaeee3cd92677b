import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";

/** What stands above a table's header. */
export interface TableTitle {
  readonly title: string | null;
  readonly planYear: number | null;
}

/** Lines that stand above a table but are no part of its title. */
const besideTitle =
  /^(?:附件|附表|附录|附)[0-9一二三四五六七八九十]*[-－—]?[0-9]*[:：.]?$|^(?:单位|计量单位|填报单位|制表单位|填报日期|填表日期|制表日期|填报时间|截至|密级|编号|日期)[:：]/;
const titleEnding = /(?:表|清单|台账|台帐|目录|方案|计划|要点|分工|任务|一览|安排|细则|账)(?:\(.*\))?$/;

/**
 * The title above the header and the plan year it gives. A title broken over several lines is put together. The year may also stand in a line
 * beside the title, or in the sheet's name; a document number (〔2021〕8号) gives none.
 * @param firstRow first row that may belong to the title, 1-based
 * @param headerRow first row of the header, 1-based
 */
export function readTitle(sheet: SheetSnapshot, firstRow: number, headerRow: number): TableTitle {
  const lines: string[] = [];
  for (let row = firstRow; row < headerRow; row++) {
    const texts = [...new Set((sheet.rows[row - 1] ?? []).map((cell) => cell?.text.trim() ?? "").filter((text) => text !== ""))];
    lines.push(...texts.filter((text) => !besideTitle.test(withoutBlanks(text)) && text.length <= 120));
  }
  const title = chooseTitle(lines.map((line) => line.replace(/\s*\n\s*/g, "")));
  const planYear = [title ?? "", ...lines, sheet.name].map(yearIn).find((year) => year !== null) ?? null;
  return { title, planYear };
}

function chooseTitle(lines: readonly string[]): string | null {
  const candidates = lines.filter((line) => !/^[(（].*[)）]$/.test(line));
  const end = candidates.findLastIndex((line) => titleEnding.test(toHalfWidth(line)));
  if (end < 0) return candidates.at(-1) ?? null;
  const own = candidates[end] ?? "";
  const before = candidates[end - 1];
  // Only a line that cannot stand for itself is joined to the one above: no year of its own, and short.
  const broken = before !== undefined && yearIn(own) === null && yearIn(before) !== null && !titleEnding.test(toHalfWidth(before));
  const joined = broken ? `${before}${own}` : own;
  const above = broken ? candidates[end - 2] : undefined;
  return above !== undefined && /(?:政府|委员会|办公室|局|委|厅)$/.test(above) ? `${above}${joined}` : joined;
}

const chineseDigits = "〇零○一二三四五六七八九";

const numberBeforeYear = /(?<=[0-9０-９])[\s\u3000]+(?=(?:19|20)\d{2}(?!\d))/g;

/** The plan year a line gives: 2021年, 2021年度, （2021）, 二〇二一年; of a school year 2020-2021 the second year in its second term. */
export function yearIn(line: string): number | null {
  // 表1 2022年: what stands before the year's blank is no part of it.
  const text = toHalfWidth(withoutBlanks(line.replace(numberBeforeYear, "|"))).replace(/[〔[【][12]\d{3}[〕\]】]\d*号?/g, "");
  const schoolYear = /((?:19|20)\d{2})[-—–－~至]((?:19|20)\d{2})学年/.exec(text);
  if (schoolYear) return Number(/第二学期|下学期|春季学期/.test(text) ? schoolYear[2] : schoolYear[1]);
  const arabic =
    /(?<!\d)((?:19|20)\d{2})(?=年|年度|[-—–－~至](?:19|20)\d{2}年)/.exec(text) ??
    /[(]((?:19|20)\d{2})[)]/.exec(text) ??
    /^((?:19|20)\d{2})(?!\d|[-./])/.exec(text);
  if (arabic) return Number(arabic[1]);
  const chinese = /([一二][〇零○一二三四五六七八九]{3})年/.exec(text);
  if (!chinese) return null;
  return Number([...(chinese[1] ?? "")].map((sign) => Math.max(0, chineseDigits.indexOf(sign) - 2)).join(""));
}
