import type { WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { ResponsibilityTable } from "../table/responsibility-table";
import type { NameDecision } from "../table/table-knowledge";
import { rosterHeader, rosterSheetName } from "../unit/read-roster";
import { SheetFlow } from "./layout/sheet-flow";
import type { RowCell, SheetRow } from "./layout/sheet-row";
import { ownSheetKey } from "./ownership";
import type { PlanStep } from "./plan-step";
import type { PlannedRun } from "./planned-run";
import { contentPrint, contentWritten } from "./sheet-content";
import { sheetStyles } from "./sheet-style";
import type { SheetWords } from "./sheet-words";

/** Points: 单位, 简称/别名, 所属集合, 排序. */
const widths = [190, 150, 170, 48];
/** Excel's limit for the choices of a list, the commas between them included. */
const longestList = 255;

/** True where the workbook has no sheet named 单位名录 yet, of whatever kind. */
export function rosterMayBeAdded({ entries, structureLocked }: Pick<WorkbookSnapshot, "entries" | "structureLocked">): boolean {
  return !structureLocked && entries.every(({ name }) => name.trim() !== rosterSheetName);
}

/**
 * 单位名录 on a new sheet: the units of the tables in the order of their first appearance, other names that the user decided to be theirs, and the
 * collective names to choose from, for the office to complete. Does nothing where there is a sheet of that name.
 */
export function planRoster(
  tables: readonly ResponsibilityTable[],
  workbook: WorkbookSnapshot,
  decisions: readonly NameDecision[],
  words: SheetWords,
): PlannedRun {
  if (!rosterMayBeAdded(workbook)) return { steps: [], items: [], inverse: [] };
  const sheet = rosterSheetName;
  const mentions = tables.flatMap(({ tasks }) => tasks.flatMap(({ units }) => units));
  const units = [...new Set(mentions.filter(({ collective }) => !collective).map(({ name }) => name))];
  const collectives = [...new Set(mentions.filter(({ collective }) => collective).map(({ name }) => name))];
  const content = sheetSteps(units, collectives, decisions, words);
  const key = ownSheetKey("roster");
  return {
    steps: [{ step: "add-sheet", sheet }, { step: "own-sheet-mark", sheet, key }, ...content],
    items: [{ id: "add-sheets", sheets: [sheet] }],
    inverse: [{ id: "roster-added", sheet, key, wrote: contentPrint(contentWritten(content, sheet), words) }],
  };
}

function sheetSteps(
  units: readonly string[],
  collectives: readonly string[],
  decisions: readonly NameDecision[],
  words: SheetWords,
): readonly PlanStep[] {
  const sheet = rosterSheetName;
  const { header, text, number } = sheetStyles;
  const flow = new SheetFlow(widths, [rowOf(rosterHeader, () => header)]);
  units.forEach((unit, index) => {
    const aliases = decisions.filter(({ same, kept }) => same && kept === unit).map(({ variant }) => variant);
    flow.place([rowOf([unit, aliases.join("、"), "", index + 1], (column) => (column < 4 ? text : number))]);
  });
  const lastRow = units.length + 1;
  const list = choices(collectives);
  return [
    ...flow.steps(sheet),
    ...(list.length === 0 || units.length === 0
      ? []
      : [
          {
            step: "data-validation",
            sheet,
            area: { firstRow: 2, lastRow, firstColumn: 3, lastColumn: 3 },
            list,
            prompt: words.rosterGroups,
          } as const,
        ]),
    { step: "freeze", sheet, position: { row: 2, column: 1 } },
  ];
}

function rowOf(values: readonly RowCell["value"][], styleOf: (column: number) => RowCell["style"]): SheetRow {
  return { cells: values.map((value, index) => ({ column: index + 1, value, style: styleOf(index + 1) })) };
}

/** As many as Excel takes for a list. A name with a comma in it would be two choices. */
function choices(names: readonly string[]): string[] {
  const chosen: string[] = [];
  for (const name of names) {
    if (!name.includes(",") && [...chosen, name].join().length <= longestList) chosen.push(name);
  }
  return chosen;
}
