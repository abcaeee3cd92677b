import type { Form } from "../mention";

const itemNumber = /\d{1,2}\.(?=\d{1,2}月|(?:19|20)\d{2}[年.])/y;
const listNumber = /\d{1,2}、/y;
const hasListNumbers = /^1、.*[,;。]2、/;
const documentNumber = /(?:19|20)\d{2}年?第?\d{1,4}号(?!前|之前|以前)/y;
const schoolYear = /(?:19|20)\d{2}年?[-至到](?:(?:19|20)?\d{2})年?学年/y;
const frequency = /\d{1,3}(?:-\d{1,3})?(?:次|期|场|篇|条)\/(?:年|季度?|月|周)/y;

/** The number of an item (1.3月底前…；2.6月底前…, or 1、…；2、…), which is no part of the date behind it. */
export const itemLabel: Form = (text, at) => {
  const label = skip(itemNumber, text, at);
  if (label) return label;
  const opensItem = at === 0 || /[,;。]/.test(text.charAt(at - 1));
  return opensItem && hasListNumbers.test(text) ? skip(listNumber, text, at) : null;
};

/** 2021年第8号, 2020-2021学年, 2次/年. */
export const otherNumber: Form = (text, at) => skip(documentNumber, text, at) ?? skip(schoolYear, text, at) ?? skip(frequency, text, at);

function skip(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? ({ is: "other", start: at, end: at + match[0].length } as const) : null;
}
