import type { Task, UnitCell } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { type Spot, oneIssue } from "./support/one-issue";

const header = ["具体任务", "牵头单位", "配合单位", "完成时限"];

/** One unit named twice for a task: twice in a cell, or in two cells (牵头 and 配合, or two rows of a merged task). */
export const unitDuplicate: Rule = {
  id: "unit-duplicate",
  severity: "warning",
  needs: ["unit-column"],
  check: ({ table }) => {
    const tasks = table.tasks.filter(namesOneAgain);
    return [
      ...oneIssue(spotsOf(tasks, namedTwice), (places) => ({ id: "unit-duplicate.twice", parameters: { places } })),
      ...oneIssue(spotsOf(tasks, namedInTwoCells), (places) => ({ id: "unit-duplicate.roles", parameters: { places } })),
    ];
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "县审计局", "2021年底前"]], finds: [] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "", "2021年底前"],
          ["公开年度决算。", "县审计局", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局、县审计局、县财政局", "县司法局", "2021年底前"]], finds: ["B3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局、县财政局", "县审计局", "2021年底前"],
          ["公开年度决算。", "县财政局", "县审计局、县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "县司法局", "2021年底前"],
        ],
        finds: ["B3", "B4", "C4"],
        findings: 2,
      },
    ],
  },
};

interface NamedIn {
  readonly name: string;
  readonly cells: readonly UnitCell[];
}

/** A task's units are told once each: where its cells name more, one of them is named again. */
function namesOneAgain({ unitCells, units }: Task): boolean {
  let names = 0;
  for (const { mentions } of unitCells) names += mentions.length;
  return names > units.length;
}

function spotsOf(tasks: readonly Task[], find: (task: Task) => readonly NamedIn[]): Spot[] {
  return tasks.flatMap((task) =>
    find(task).flatMap(({ name, cells }) => cells.map((cell) => ({ cell: cell.position, quote: name, task }))),
  );
}

function namedTwice(task: Task): NamedIn[] {
  return task.unitCells.flatMap((cell) => {
    if (cell.mentions.length < 2) return [];
    const repeated = firstRepeated(cell.mentions.map(({ name }) => name));
    return repeated === null ? [] : [{ name: repeated, cells: [cell] }];
  });
}

/** The name that comes again, of several the one that comes first. */
function firstRepeated(names: readonly string[]): string | null {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (once.has(name) ? again : once).add(name);
  return again.size === 0 ? null : (names.find((name) => again.has(name)) ?? null);
}

function namedInTwoCells(task: Task): NamedIn[] {
  const filled = task.unitCells.filter((cell) => cell.mentions.length > 0);
  if (filled.length < 2) return [];
  const cellsOf = new Map<string, UnitCell[]>();
  for (const cell of filled) {
    for (const { name } of cell.mentions) {
      const cells = cellsOf.get(name) ?? [];
      if (!cells.some(({ position }) => position.row === cell.position.row && position.column === cell.position.column))
        cellsOf.set(name, [...cells, cell]);
    }
  }
  return [...cellsOf].flatMap(([name, cells]) => (cells.length > 1 ? [{ name, cells }] : []));
}
