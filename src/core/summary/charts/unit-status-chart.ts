import { type StatusId, statusIds } from "../../schedule/task-status";
import type { OverviewModel, StatusCounts, UnitCounts, UnitOrder } from "../summary-models";
import { worstUnitsFirst } from "../worst-units-first";
import { type CountAxis, countAxis } from "./count-axis";
import { type StackedPart, addedCounts, stackedParts } from "./stacked-parts";

/** One unit's bar. */
export interface UnitBar {
  readonly unit: string;
  /** Task–unit pairs: the sum of the parts. */
  readonly pairs: number;
  readonly counts: StatusCounts;
  readonly parts: readonly StackedPart[];
}

/** Status by unit as stacked bars: the lines of the overview's unit table, with the same numbers. */
export interface UnitStatusChart {
  readonly units: readonly UnitBar[];
  /** Collective names: apart, as they are not ranked. In the order given. */
  readonly collectives: readonly UnitBar[];
  /** Statuses that occur in some bar, worst first. */
  readonly statuses: readonly StatusId[];
  /** The one scale of all units. */
  readonly axis: CountAxis;
  /** The scale of the collective names: their many tasks would leave nothing of the units' bars. */
  readonly collectiveAxis: CountAxis;
  /** All bars together. */
  readonly totals: StatusCounts;
  readonly pairs: number;
}

/** The chart of an overview's unit table. @param order "listed" leaves the units in the overview's order */
export function unitStatusChart(
  { unitRows, collectiveRows, pairs }: Pick<OverviewModel, "unitRows" | "collectiveRows" | "pairs">,
  order: UnitOrder,
): UnitStatusChart {
  const rows = [...unitRows, ...collectiveRows];
  const units = order === "worst-first" ? worstUnitsFirst(unitRows, (row) => row) : unitRows;
  const totals = addedCounts(rows.map(({ byStatus }) => byStatus));
  return {
    units: units.map(barOf),
    collectives: collectiveRows.map(barOf),
    statuses: statusIds.filter((status) => totals[status] > 0),
    axis: axisOf(unitRows),
    collectiveAxis: axisOf(collectiveRows),
    totals,
    pairs,
  };
}

function axisOf(rows: readonly UnitCounts[]): CountAxis {
  return countAxis(rows.reduce((largest, { pairs }) => Math.max(largest, pairs), 0));
}

function barOf({ unit, pairs, byStatus }: UnitCounts): UnitBar {
  return { unit, pairs, counts: byStatus, parts: stackedParts(byStatus) };
}
