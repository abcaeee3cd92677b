import type { Form } from "../mention";
import { pattern } from "../pattern";

/** The number of an item (1.3月底前…；2.6月底前…, or 1、…；2、…), which is no part of the date behind it. */
const itemNumber = pattern("A\\.(?=A月|Y[年.])|(?<=^|[,;。])N、");
const firstOfList = /^[\uE001\uE201]、.*[,;。][\uE002\uE202]、/;
/** 2021年第8号, 2020-2021学年. */
const otherNumber = pattern("Y年?第?[NM]日(?!前)|Y年?[-至][YT]年?名");

const codeOfNumbers = pattern("[NMY](?:[./-][NMY])*");

export const itemLabel: Form = (words) => {
  const start = words.at;
  const match = words.match(itemNumber);
  return match && (match[0].endsWith(".") || firstOfList.test(words.shape)) ? { is: "other", start, end: words.at } : null;
};

/** The number of a document or of a school year. */
export const documentNumber: Form = (words) => {
  const start = words.at;
  const match = words.match(otherNumber);
  return match && (match[0].endsWith("名") || words.slice(start, words.at).endsWith("号")) ? { is: "other", start, end: words.at } : null;
};

/** V1.2, A3: a number behind a letter is a code. */
export const codeNumber: Form = (words) => {
  const before = words.text.charAt((words.starts[words.at] ?? 0) - 1);
  const start = words.at;
  return /[A-Z]/i.test(before) && words.skip(codeOfNumbers) ? { is: "other", start, end: words.at } : null;
};
