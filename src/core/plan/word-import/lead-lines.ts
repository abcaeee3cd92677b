import type { WordParagraph } from "../../document/word-document";
import { toHalfWidth, withoutBlanks } from "../../sheet/plain-text";
import { lineKind } from "../table-sheet/line-kind";
import type { FormLine } from "../table-sheet/table-form";

/** Longer lines are text, not titles. */
const longestLine = 60;
const mostLines = 8;
const titleEnding = /(?:表|清单|台账|台帐|目录|方案|计划|要点|分工|任务|一览|安排|细则|账)(?:\(.*\))?$/;
const appendixWithTitle = /^(附\s*(?:件|表|录)\s*[0-9０-９一二三四五六七八九十]*)\s*[:：.．]?\s*(\S.*)$/;
const noteLine = /^(?:注|备注|说明|填表说明)(?:[0-9０-９一二三四五六七八九十]*)[:：.．、]/;

/**
 * The lines above a table that belong to it: 附件, the title and what stands beside it. Of the text of a document before them none.
 * @param paragraphs between the table before and this one
 */
export function leadLines(paragraphs: readonly WordParagraph[]): readonly FormLine[] {
  const lines = paragraphs
    .flatMap(({ text, centered }) => text.split("\n").map((line) => ({ text: line.trim(), centered })))
    .filter(({ text }) => text !== "");
  const own = lines.slice(lines.findLastIndex(({ text }) => isText(text)) + 1).slice(-mostLines);
  const start = own.findLastIndex(({ text }) => lineKind(text) === "appendix" || titleOfAppendix(text) !== null);
  const first = start >= 0 ? start : own.findIndex(({ text, centered }) => centered || titleEnding.test(toHalfWidth(withoutBlanks(text))));
  if (first < 0) return [];
  return own.slice(first).flatMap(({ text }): FormLine[] => {
    const parts = titleOfAppendix(text);
    if (parts === null) return [{ kind: lineKind(text), text }];
    return [
      { kind: "appendix", text: parts[0] },
      { kind: "title", text: parts[1] },
    ];
  });
}

/** The notes that follow a table at once. */
export function noteLines(paragraphs: readonly WordParagraph[]): readonly string[] {
  const texts = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");
  const end = texts.findIndex((text) => !noteLine.test(withoutBlanks(text)));
  return end < 0 ? texts : texts.slice(0, end);
}

/** 附件1：…责任分解表 in one line: its two parts; null for any other line. */
function titleOfAppendix(text: string): readonly [string, string] | null {
  const [, appendix, title] = appendixWithTitle.exec(text) ?? [];
  if (appendix === undefined || title === undefined) return null;
  return titleEnding.test(toHalfWidth(withoutBlanks(title))) ? [appendix, title] : null;
}

function isText(text: string): boolean {
  if (lineKind(text) !== "title") return false;
  return text.length > longestLine || /[。；;：:！!]$/.test(text);
}
