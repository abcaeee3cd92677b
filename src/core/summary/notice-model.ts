import type { SummaryChanges } from "./changes";
import type { OverviewModel, SummaryModel, TaskLine } from "./summary-models";

/** The tasks of one unit that a notice names. */
export interface UnitTasks {
  readonly unit: string;
  readonly lines: readonly TaskLine[];
}

/** What a notice (通报) reports. */
export interface NoticeModel {
  readonly overview: OverviewModel;
  /** Units with 逾期, in the order of the unit table; collective names last. */
  readonly overdueByUnit: readonly UnitTasks[];
  /** Units with tasks past their limit and not registered; null where they are reported as a count only. */
  readonly unregisteredByUnit: readonly UnitTasks[] | null;
  readonly changes: SummaryChanges | null;
}

/** One paragraph of a notice. */
export interface NoticeParagraph {
  readonly kind: "title" | "heading" | "text" | "signature";
  readonly text: string;
}

/** Names units for what is overdue. What is not registered proves nothing against anybody: units are named for it only where that is asked for. */
export function noticeModel(model: SummaryModel, changes: SummaryChanges | null, nameUnregistered: boolean): NoticeModel {
  const { overview } = model;
  return {
    overview,
    overdueByUnit: byUnit(overview, overview.overdue),
    unregisteredByUnit: nameUnregistered ? byUnit(overview, overview.toVerify) : null,
    changes,
  };
}

function byUnit({ unitRows, collectiveRows }: OverviewModel, lines: readonly TaskLine[]): UnitTasks[] {
  return [...unitRows, ...collectiveRows].flatMap(({ unit }) => {
    const own = lines.filter(({ task }) => task.units.some(({ name }) => name === unit));
    return own.length === 0 ? [] : [{ unit, lines: own }];
  });
}
