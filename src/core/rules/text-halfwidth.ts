import type { Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { type TextFault, around, taskTextSpots } from "./support/task-texts";

const header = ["具体任务", "责任单位", "完成时限"];

const fullWidth = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  ["(", "（"],
  [")", "）"],
]);
const anySign = /[,;:?!()]/;
const besideChinese = /(?<=\p{Script=Han})[,;:?!()]|[,;:?!()](?=\p{Script=Han})/gu;

/** Half-width punctuation beside a Chinese character of a task text. The dot of `1.`, digits and % stay half-width. */
export const textHalfwidth: Rule = {
  id: "text-halfwidth",
  severity: "info",
  needs: [],
  check: ({ table }) => {
    const signs = new Set<string>();
    const spots = taskTextSpots(table, (task) => halfWidthIn(task, signs));
    return oneIssue(spots, (places) => ({ id: "text-halfwidth", parameters: { places, signs: [...signs] } }));
  },
  examples: {
    good: [
      { header, rows: [["1.公开率达100%，比例为1:3，投入1,000万元。", "县财政局", "2021年底前"]], finds: [] },
      { header, rows: [["推动补贴信息与村（居）务公开衔接。", "县财政局", "持续推进"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["推动补贴信息与村(居)务公开衔接。", "县财政局", "持续推进"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算,接受监督。", "县财政局", "2021年底前"],
        ],
        finds: ["A3", "A5"],
      },
      { header, rows: [["公开范围(PPP项目)。", "县财政局", "2021年底前"]], finds: ["A3"] },
    ],
  },
};

function halfWidthIn({ task, body, bodyOffset }: Task, signs: Set<string>): TextFault | null {
  if (!anySign.test(body)) return null;
  const found = [...body.matchAll(besideChinese)];
  const first = found[0];
  if (!first) return null;
  for (const [sign] of found) signs.add(sign);
  const to = [...found.map(({ index }) => index), ...partners(body, found)].reduce(
    (text, index) => text.slice(0, index) + (fullWidth.get(body.charAt(index)) ?? "") + text.slice(index + 1),
    body,
  );
  return { quote: around(body, first.index, first.index + 1), to: task.text.slice(0, bodyOffset) + to };
}

/** The other half-width bracket of each pair of which one was found, so that a fix leaves no mixed pair. */
function partners(body: string, found: readonly RegExpExecArray[]): number[] {
  if (!found.some(([sign]) => sign === "(" || sign === ")")) return [];
  const marked = new Set(found.map(({ index }) => index));
  const open: number[] = [];
  const others: number[] = [];
  for (let index = 0; index < body.length; index++) {
    if (body.charAt(index) === "(") open.push(index);
    if (body.charAt(index) !== ")") continue;
    const start = open.pop();
    if (start === undefined || marked.has(start) === marked.has(index)) continue;
    others.push(marked.has(start) ? index : start);
  }
  return others;
}
