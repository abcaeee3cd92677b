import type { QuotedCells } from "../messages";
import type { CellPosition } from "../sheet/cell-position";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import { rosterLookup } from "../unit/roster-lookup";
import { likelyMeant } from "../unit/misspelt-name";
import { proposeSameUnits } from "../unit/same-unit";
import type { Issue } from "./finding";
import type { Rule } from "./rule";

const header = ["具体任务", "责任单位", "完成时限"];

/** One unit written in two ways, or with a slip, so that it would get two summaries. Proposed only: nobody but the office knows, unless its roster has both names. */
export const unitVariant: Rule = {
  id: "unit-variant",
  severity: "warning",
  needs: ["unit-column"],
  check: ({ table, roster, decidedNames }) => {
    const units = unitPlaces(table);
    const listed = roster === null ? null : rosterLookup(roster);
    const settled = (name: string): boolean => Boolean(listed?.find(name));
    const counted = [...units].map(([name, { tasks }]) => ({ name, count: tasks.length }));
    const decided = new Set(decidedNames.map(({ kept, variant }) => pairKey(kept, variant)));
    const named = new Set<UnitPlaces>();
    const proposals = proposeSameUnits(counted);
    const paired = new Set(proposals.flatMap(({ names }) => names));
    const variants = proposals.flatMap(({ names: [keptName, variantName] }): Issue[] => {
      const [kept, variant] = [units.get(keptName), units.get(variantName)];
      if (!kept || !variant || decided.has(pairKey(keptName, variantName)) || (settled(keptName) && settled(variantName))) return [];
      // Of a name with many variants, only the first finding lists all its cells.
      const keptCells = named.has(kept) ? kept.cells.slice(0, 1) : kept.cells;
      named.add(kept);
      const parameters = { variant: quoted(variantName, variant), kept: quoted(keptName, kept) };
      return [
        {
          cells: [...new Set([...variant.cells, ...keptCells])],
          message: { id: "unit-variant", parameters },
          fixes: [],
          tasks: variant.tasks.map((task) => task.identity),
        },
      ];
    });
    const misspelt = [...units].flatMap(([name, { cells, tasks }]): Issue[] => {
      const intended = paired.has(name) || settled(name) ? null : likelyMeant(name);
      if (intended === null) return [];
      const parameters = { places: [{ quote: name, cells }], intended };
      return [{ cells, message: { id: "unit-variant.misspelt", parameters }, fixes: [], tasks: tasks.map((task) => task.identity) }];
    });
    return [...variants, ...misspelt];
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度预算。", "市财政局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header,
        rows: [
          ["公开专项规划。", "县发展改革局", "2021年底前"],
          ["公开重大项目。", "县发展改革委", "2021年底前"],
        ],
        roster: ["县发展改革局", "县发展改革委"],
        finds: [],
      },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财证局", "2021年底前"]], finds: ["B3"] },
      {
        header,
        rows: [
          ["公开专项规划。", "县发展改革局", "2021年底前"],
          ["公开重大项目。", "县发展改革局、县财政局", "2021年底前"],
          ["公开年度预算。", "县财政局、县发展改革委", "2021年底前"],
        ],
        finds: ["B5", "B3", "B4"],
      },
      {
        header,
        rows: [
          ["公开专项规划。", "县发展改革局", "2021年底前"],
          ["公开重大项目。", "县发改局", "2021年底前"],
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "县财政局", "2021年底前"],
          ["公开采购结果。", "财政局", "2021年底前"],
        ],
        finds: ["B3", "B4", "B7", "B5", "B6"],
        findings: 2,
      },
    ],
  },
};

interface UnitPlaces {
  readonly cells: CellPosition[];
  /** Each once, in their order. */
  readonly tasks: Task[];
}

/** Where each unit is named. */
function unitPlaces(table: ResponsibilityTable): Map<string, UnitPlaces> {
  const places = new Map<string, UnitPlaces>();
  for (const task of table.tasks) {
    for (const cell of task.unitCells) {
      for (const { name } of cell.mentions) {
        const known = places.get(name);
        if (!known) {
          places.set(name, { cells: [cell.position], tasks: [task] });
          continue;
        }
        const last = known.cells[known.cells.length - 1];
        if (last?.row !== cell.position.row || last.column !== cell.position.column) known.cells.push(cell.position);
        if (known.tasks[known.tasks.length - 1] !== task) known.tasks.push(task);
      }
    }
  }
  return places;
}

function quoted(quote: string, { cells }: UnitPlaces): QuotedCells {
  return { quote, cells };
}

/** Equal for two names in either order. */
function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
