import type { GatheredModel } from "../../summary/gathered/gathered-models";
import type { LongList } from "../long-list";
import { type GatheredSheet, ownSheetKey } from "../ownership";
import type { PlanStep } from "../plan-step";
import { departmentsSheet } from "./departments-sheet";
import { detailsSheets } from "./details-sheet";
import type { GatheredOptions } from "./gathered-options";
import { gatheredOverview } from "./overview-sheet";
import { sourcesSheet } from "./sources-sheet";
import { unitLinks, unitsSheets } from "./units-sheet";

/** The sheets from left to right. */
const order: readonly GatheredSheet[] = ["overview", "departments", "units", "sources", "details"];

/**
 * A new workbook over many files: 总览, 部门汇总, 各县单位, 来源, 明细 (the units and the details on several sheets where one has no room). Each sheet
 * carries the mark of this add-in's own sheets, so that the workbook is never counted when it lies among the files the next time. Throws where a line
 * does not add up.
 */
export function planGathered(
  model: GatheredModel,
  options: GatheredOptions,
): { readonly steps: readonly PlanStep[]; readonly lists: readonly LongList[] } {
  const names = options.gathered.sheetNames;
  const units = unitsSheets(model, options);
  const details = detailsSheets(model, options);
  const sheets: Readonly<Record<GatheredSheet, readonly string[]>> = {
    overview: [names.overview],
    departments: [names.departments],
    units: units.map(({ list }) => list.sheet),
    sources: [names.sources],
    details: details.map(({ list }) => list.sheet),
  };
  return {
    steps: [
      // Every sheet is there before the first link leads to it.
      ...order.flatMap((key) => sheets[key].flatMap((sheet) => ownSheet(sheet, key))),
      ...gatheredOverview(names.overview, model, unitLinks(model, options), options),
      ...departmentsSheet(names.departments, model, options),
      ...units.flatMap(({ steps }) => steps),
      ...sourcesSheet(names.sources, model, options),
      ...details.flatMap(({ steps }) => steps),
    ],
    lists: [...units, ...details].map(({ list }) => list),
  };
}

function ownSheet(sheet: string, key: GatheredSheet): PlanStep[] {
  return [
    { step: "add-sheet", sheet },
    { step: "own-sheet-mark", sheet, key: ownSheetKey("gathered", key) },
  ];
}
