import { bookmarksIn, withoutResidue } from "../sheet/conversion-residue";
import type { ResponsibilityTable, SourceText, Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { type Spot, oneIssue } from "./support/one-issue";
import { textFix } from "./support/text-fix";

/** How much of the text is quoted where what is wrong with it cannot be seen. */
const shownOfClean = 12;
const header = ["具体任务", "责任单位", "完成时限"];

/** What a conversion from Word or a web page leaves behind: [bookmark: …] and control characters, in any cell of a task or heading. */
export const textResidue: Rule = {
  id: "text-residue",
  severity: "warning",
  needs: [],
  check: ({ table }) => {
    const bookmarks: Spot[] = [];
    const controls: Spot[] = [];
    visitSources(table, (source, task) => {
      const clean = withoutResidue(source.text);
      if (clean === source.text) return;
      const [mark] = bookmarksIn(source.text);
      const quote = mark ?? clean.trim().slice(0, shownOfClean);
      const fixes = textFix(table, source, clean, true);
      (mark === undefined ? controls : bookmarks).push({ cell: source.position, quote, fixes, ...(task ? { task } : {}) });
    });
    return [
      ...oneIssue(bookmarks, (places) => ({ id: "text-residue.bookmark", parameters: { places } })),
      ...oneIssue(controls, (places) => ({ id: "text-residue.control", parameters: { places } })),
    ];
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。\n公开年度决算。", "县财政局", "2021年底前"]], finds: [] },
      { header, rows: [["公开年度预算[含部门预算]。", "县财政局", "2021年底前"]], finds: [] },
    ],
    bad: [
      { header, rows: [["[bookmark: _GoBack]公开年度预算。", "县财政局", "2021年底前"]], finds: ["A3"] },
      {
        header,
        rows: [
          ["[bookmark: _Hlk1]公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局\u0007", "2021年底前"],
          ["公开检查\u200B结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A3", "B4", "A5"],
        findings: 2,
      },
    ],
  },
};

function visitSources(table: ResponsibilityTable, visit: (source: SourceText, task?: Task) => void): void {
  for (const source of table.sections) visit(source);
  for (const task of table.tasks) {
    visit(task.task, task);
    for (const source of task.unitCells) visit(source, task);
    if (task.deadlineCell) visit(task.deadlineCell, task);
    if (task.progress) visit(task.progress, task);
    if (task.doneDate) visit(task.doneDate, task);
    if (task.number && !task.number.inTaskText) visit(task.number, task);
  }
}
