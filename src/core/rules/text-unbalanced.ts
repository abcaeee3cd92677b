import type { ResponsibilityTable } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { type Spot, oneIssue } from "./support/one-issue";
import { type TextFault, around, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

/** Each sign by its kind; half-width and full-width brackets pair, since that is the business of another rule. */
const openings = new Map([..."（(", ..."《〈【〔「『“‘[［"].map((sign) => [sign, kindOf(sign)]));
const closings = new Map([..."）)", ..."》〉】〕」』”’]］"].map((sign) => [sign, kindOf(sign)]));
const signs = "[（()）《》〈〉【】〔〕「」『』“”‘’[\\]［］]";
const anySign = new RegExp(signs);
const eachSign = new RegExp(signs, "g");
/** What stands before a closing bracket alone in a list: 1）, 12), and after a sign or a line break also a） and 一）. */
const listNumber = /(?:^|[^0-9０-９])[0-9０-９]{1,2}$|(?:^|[\s。；;，,：:、])[a-zA-Z一二三四五六七八九十]$/;

/** A bracket, quotation mark or book mark of a text, a heading, a unit or a deadline without its partner. */
export const textUnbalanced: Rule = {
  id: "text-unbalanced",
  severity: "warning",
  needs: [],
  check: ({ table }) =>
    oneIssue([...taskTextSpots(table, ({ body }) => unpaired(body)), ...otherSpots(table)], (places) => ({
      id: "text-unbalanced",
      parameters: { places },
    })),
  examples: {
    good: [
      { header, rows: [["落实《关于〈政务公开〉的通知》（含“三项制度”）。", "县司法局", "2021年底前"]], finds: [] },
      { header, rows: [["分两步：1）公开年度预算；2）公开年度决算；a)接受监督。", "县财政局", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算（含部门预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["落实《政府信息公开条例。", "县司法局", "2021年底前"],
        ],
        finds: ["A3", "A5"],
      },
      { header, rows: [["推行“三项制度，依法公开。", "县司法局", "2021年底前"]], finds: ["A3"] },
      { header, rows: [["推行三项制度。", "县司法局（县法治办", "2021年底前（含整改"]], finds: ["B3", "C3"] },
    ],
  },
};

function kindOf(sign: string): string {
  const pairs = ["（）()", "《》", "〈〉", "【】", "〔〕", "「」", "『』", "“”", "‘’", "[]［］"];
  return pairs.find((pair) => pair.includes(sign)) ?? sign;
}

/** Headings, units and deadlines; a merged cell once for all its tasks. */
function otherSpots(table: ResponsibilityTable): Spot[] {
  const headings = table.sections.flatMap((heading) => {
    const found = anySign.test(heading.text) ? unpaired(heading.title, "heading") : null;
    return found ? [{ cell: heading.position, quote: found.quote }] : [];
  });
  const cells = table.tasks.flatMap((task) =>
    [...task.unitCells, task.deadlineCell].flatMap((source) => {
      const found = source !== null && anySign.test(source.text) ? unpaired(source.text) : null;
      return source && found ? [{ cell: source.position, quote: found.quote, task }] : [];
    }),
  );
  return [...headings, ...cells];
}

/** The first sign without a partner; in a text the bracket of a list number (1）) needs none. A quotation mark of the wrong direction (”…”) is a slip of typing, not a missing one. */
function unpaired(body: string, where: "text" | "heading" = "text"): TextFault | null {
  const open: { readonly kind: string; readonly index: number }[] = [];
  for (const { 0: sign, index } of body.matchAll(eachSign)) {
    const opened = openings.get(sign);
    const closed = closings.get(sign);
    if (sign === "’" && /[a-zA-Z]/.test(body.charAt(index - 1))) continue;
    const quotation = (opened ?? closed) === "“”" || (opened ?? closed) === "‘’";
    const last = open.at(-1);
    if (quotation && closed !== undefined && last?.kind !== closed && !open.some(({ kind }) => kind === closed))
      open.push({ kind: closed, index });
    else if (quotation && opened !== undefined && last?.kind === opened) open.pop();
    else if (opened !== undefined) open.push({ kind: opened, index });
    else if (closed !== undefined && last?.kind === closed) open.pop();
    else if (closed !== undefined && (where === "heading" || !listNumber.test(body.slice(Math.max(0, index - 4), index))))
      return fault(body, last?.index ?? index);
  }
  const first = open[0];
  return first ? fault(body, first.index) : null;
}

function fault(body: string, index: number): TextFault {
  return { quote: around(body, index, index + 1) };
}
