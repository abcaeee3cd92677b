import type { Inverse } from "../../state/inverse";
import type { RunItem } from "../../state/run-item";
import type { OwnMarks, PlanStep } from "../plan-step";

type MarksInverse = Extract<Inverse, { readonly id: "marks" }>;

/** Puts the marks of one sheet back, run by run. */
export class MarksUndo {
  private after: readonly OwnMarks[];
  private moved = false;

  constructor(
    private readonly sheet: string,
    private readonly before: readonly OwnMarks[],
  ) {
    this.after = before;
  }

  /**
   * Takes back what one run did to the marks of this sheet. All of them are ours, so they may always be removed.
   * @param brokeOff true for a run that never came to its end: it may have left a part of either
   */
  undo({ was, wrote }: MarksInverse, brokeOff = false): void {
    if (sameMarks(this.after, wrote) || (brokeOff && isPart(this.after, [...was, ...wrote]))) this.after = was;
    else if (!sameMarks(this.after, was)) {
      // Rows came or went since: earlier marks would stand at other tasks. Where there were none, nothing is missed.
      this.moved = was.length > 0;
      this.after = [];
    } else if (was.length === 0) this.moved = false;
  }

  get steps(): readonly PlanStep[] {
    const { sheet } = this;
    if (sameMarks(this.after, this.before)) return [];
    return [
      { step: "remove-own-conditional-formats", sheet },
      // Each step puts its rules before all others.
      ...[...this.after].reverse().map(({ area, rules }): PlanStep => ({ step: "conditional-format", sheet, area, rules })),
    ];
  }

  get items(): readonly RunItem[] {
    const { sheet } = this;
    const change: RunItem = { id: this.after.length === 0 ? "remove-marks" : "restore-marks", sheet };
    return [
      ...(sameMarks(this.after, this.before) ? [] : [change]),
      ...(this.moved ? [{ id: "not-restored", sheet, cells: [{ position: null, wrote: "", now: "", why: "rows-moved" }] } as const] : []),
    ];
  }
}

/** True where two lists of marks show the same on the same cells, rule by rule: programs that save a file gather rules of one area or part them. */
export function sameMarks(one: readonly OwnMarks[], other: readonly OwnMarks[]): boolean {
  const each = (all: readonly OwnMarks[]): unknown =>
    all.flatMap(({ area, rules }) => rules.map((rule) => comparable({ area, rules: [rule] })));
  return JSON.stringify(each(one)) === JSON.stringify(each(other));
}

/** True where every rule stands among the others, on the same cells. Of a rule that was just being made, the looks or all may be missing. */
function isPart(marks: readonly OwnMarks[], whole: readonly OwnMarks[]): boolean {
  const each = (all: readonly OwnMarks[]): string[] =>
    all.flatMap(({ area, rules }) =>
      rules.flatMap(({ formula }) => (formula === "" ? [] : [JSON.stringify([comparable({ area, rules: [] }), formula])])),
    );
  const among = new Set(each(whole));
  return each(marks).every((rule) => among.has(rule));
}

function comparable({ area, rules }: OwnMarks): unknown {
  return [
    [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn],
    rules.map(({ formula, look, stopIfTrue }) => [
      formula,
      [look.fill, look.fontColor, look.bold, look.borderColor, look.numberFormat],
      stopIfTrue,
    ]),
  ];
}
