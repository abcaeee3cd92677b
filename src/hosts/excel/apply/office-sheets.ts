import { RefusalError } from "../../../app/ports";
import type { ChangePlan } from "../../../core/plan/plan-step";
import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import { areasOf } from "../addresses";
import { isFormula } from "../read/block-values";
import type { Work } from "../requests";

/** What must be known of the office's own sheets before columns are added to a table or taken away. Sheets that the plan adds or empties are left out. */
export class OfficeSheets {
  private readonly mergedAreas = new Map<string, { readonly area: CellArea; readonly found: Excel.RangeAreas }>();
  private readonly printed = new Map<string, Excel.RangeAreas>();
  private readonly cleared: Excel.Range[] = [];

  constructor(
    private readonly work: Work,
    private readonly plan: ChangePlan,
    private readonly fresh: ReadonlySet<string>,
  ) {}

  queue(): void {
    this.cleared.length = 0;
    const { worksheets } = this.work.context.workbook;
    for (const step of this.plan.steps) {
      if (step.step === "save-state" || this.fresh.has(step.sheet)) continue;
      const sheet = worksheets.getItemOrNullObject(step.sheet);
      if (step.step === "unmerge") {
        const first = { ...step.area, lastRow: step.area.firstRow, lastColumn: step.area.firstColumn };
        const found = sheet.getRange(areaToA1(first)).getMergedAreasOrNullObject();
        found.areas.load("items/address");
        this.mergedAreas.set(keyOf(step.sheet, step.area), { area: step.area, found });
      }
      if (step.step === "print-columns") this.printed.set(step.sheet, sheet.pageLayout.getPrintAreaOrNullObject().load("address"));
      if (step.step === "clear-cells") this.cleared.push(sheet.getRange(areaToA1(step.area)).load("formulas,values"));
    }
  }

  get merged(): ReadonlySet<string> {
    this.refuseFormulas();
    const exact = [...this.mergedAreas].filter(
      ([, { area, found }]) =>
        !found.isNullObject &&
        found.areas.items.some(({ address }) => areasOf(address).some((other) => areaToA1(other) === areaToA1(area))),
    );
    return new Set(exact.map(([key]) => key));
  }

  get printAreas(): ReadonlyMap<string, readonly CellArea[]> {
    return new Map([...this.printed].map(([sheet, printed]) => [sheet, printed.isNullObject ? [] : areasOf(printed.address)]));
  }

  /** Throws RefusalError where a cell that is to be cleared is computed by a formula. */
  private refuseFormulas(): void {
    const computed = this.cleared.some(({ formulas, values }) =>
      (formulas as unknown[][]).some((row, index) =>
        row.some((formula, column) => isFormula(formula, (values as unknown[][])[index]?.[column])),
      ),
    );
    if (computed) throw new RefusalError({ id: "cells-in-the-way" });
  }
}

function keyOf(sheet: string, area: CellArea): string {
  return `${sheet}!${areaToA1(area)}`;
}
