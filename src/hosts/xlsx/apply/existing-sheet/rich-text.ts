import { escapeCellText, unescapeMarkup } from "../markup/escaping";
import { attributeOf } from "../markup/markup-attributes";
import { childElements, childNamed, type MarkupElement } from "../markup/markup-element";
import { decodeXstring } from "../../read/xstring";

/** A piece of a cell's text in one character format. */
interface Run {
  /** The `<rPr>` as it stands, "" for the cell's own font. */
  readonly format: string;
  readonly text: string;
}

/**
 * The inside of an inline string that says `text`, made from the runs of the string item that stood there (`<si>` or `<is>`): what stays the same
 * keeps its character formats, what is new takes the format before it. Null for an item without runs, and where the item does not say `before`.
 */
export function rewrittenRuns(xml: string, item: MarkupElement, before: string, text: string): string | null {
  const runs = runsOf(xml, item);
  if (runs.length === 0 || runs.map((run) => run.text).join("") !== before) return null;
  const { start, end } = unchangedEnds(before, text);
  const changed = replaced(runs, start, before.length - end, text.slice(start, text.length - end));
  const p = item.prefix;
  return changed.map((run) => `<${p}r>${run.format}<${p}t xml:space="preserve">${escapeCellText(run.text)}</${p}t></${p}r>`).join("");
}

function runsOf(xml: string, item: MarkupElement): Run[] {
  return [...childElements(xml, item)]
    .filter(({ localName }) => localName === "r")
    .map((run) => {
      const format = childNamed(xml, run, "rPr");
      const text = childNamed(xml, run, "t");
      return { format: format ? xml.slice(format.start, format.end) : "", text: text ? textOf(xml, text) : "" };
    });
}

function textOf(xml: string, element: MarkupElement): string {
  const text = unescapeMarkup(xml.slice(element.contentStart, element.contentEnd));
  return decodeXstring(attributeOf(xml, element, "xml:space") === "preserve" ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
}

/** How many characters two texts share at their beginning and at their end; no character is counted twice. */
function unchangedEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { start, end };
}

/** The runs with the characters from `from` to `to` (exclusive) replaced. New text takes the format of what it replaces, else of what it follows. */
function replaced(runs: readonly Run[], from: number, to: number, text: string): Run[] {
  const changed: Run[] = [];
  let start = 0;
  let placed = false;
  for (const run of runs) {
    const end = start + run.text.length;
    const holds = from < to ? from >= start && from < end : (from > start && from <= end) || from === 0;
    const inserted = holds && !placed ? text : "";
    placed ||= holds;
    const whole = run.text.slice(0, Math.max(0, from - start)) + inserted + run.text.slice(Math.max(0, to - start));
    if (whole !== "") changed.push({ format: run.format, text: whole });
    start = end;
  }
  return changed;
}
