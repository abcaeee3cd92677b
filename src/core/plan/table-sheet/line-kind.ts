import { withoutBlanks } from "../../sheet/plain-text";
import type { FormLine } from "./table-form";

const appendixLine = /^附(?:件|表|录)?[0-9０-９一二三四五六七八九十]*(?:[-－—][0-9０-９]+)?[:：.．]?$/;
const besideLine =
  /^(?:单位|计量单位|填报单位|制表单位|责任单位|填报人|填报日期|填表日期|制表日期|填报时间|时间|截至|密级|编号|日期)[:：]|^[(（].*[)）]$/;

/** What a line above a table is: 附件1; a line beside the title, such as 填报单位：…; else the title or a part of it. */
export function lineKind(text: string): FormLine["kind"] {
  const bare = withoutBlanks(text);
  if (appendixLine.test(bare)) return "appendix";
  return besideLine.test(bare) ? "beside" : "title";
}
