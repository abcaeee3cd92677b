import type { GatheredModel } from "../../summary/gathered/gathered-models";
import type { LongList } from "../long-list";
import { type GatheredSheet, ownSheetKey } from "../ownership";
import type { PlanStep } from "../plan-step";
import { departmentsSheet } from "./departments-sheet";
import { detailSheets } from "./detail-sheets";
import { detailsSheet } from "./details-sheet";
import type { GatheredOptions } from "./gathered-options";
import { gatheredOverview } from "./overview-sheet";
import { sourcesSheet } from "./sources-sheet";
import { unitLinks, unitsSheet } from "./units-sheet";

const sheets: readonly GatheredSheet[] = ["overview", "departments", "units", "sources"];

/**
 * A new workbook over many files: 总览, 部门汇总, 各县单位, 来源, 明细 (on several sheets where one has no room). Each sheet carries the mark of this add-in's own sheets, so that the workbook is never
 * counted when it lies among the files the next time. Throws where a line does not add up.
 */
export function planGathered(
  model: GatheredModel,
  options: GatheredOptions,
): { readonly steps: readonly PlanStep[]; readonly lists: readonly LongList[] } {
  const names = options.gathered.sheetNames;
  const units = unitsSheet(names.units, model, options);
  const onSheets = detailSheets(model, options);
  const details = onSheets.map((on, index) => detailsSheet({ on, index, sheets: onSheets.length }, model, options));
  const all = [...sheets.map((sheet) => [sheet, names[sheet]] as const), ...onSheets.map(({ sheet }) => ["details", sheet] as const)];
  return {
    steps: [
      // Every sheet is there before the first link leads to it.
      ...all.flatMap(([key, sheet]): PlanStep[] => [
        { step: "add-sheet", sheet },
        { step: "own-sheet-mark", sheet, key: ownSheetKey("gathered", key) },
      ]),
      ...gatheredOverview(names.overview, model, unitLinks(model, options), options),
      ...departmentsSheet(names.departments, model, options),
      ...units.steps,
      ...sourcesSheet(names.sources, model, options),
      ...details.flatMap(({ steps }) => steps),
    ],
    lists: [units.list, ...details.map(({ list }) => list)],
  };
}
