import type { PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1 } from "../../../core/sheet/cell-position";
import { looksOf } from "../apply/column-looks";
import type { Writer } from "../apply/writer";

/** Copying formats in Excel takes conditional formats and merges along: the looks are read and set instead. On a sheet that this plan fills there are none to take. */
export function copyFormat(step: PlanStepOf<"copy-format">, writer: Writer): void {
  const { sheet, from, to, numberFormat } = step;
  const range = writer.range(sheet, to);
  const looks = looksOf(writer.preparation.looks, sheet, from);
  const width = to.lastColumn - to.firstColumn + 1;
  if (looks) {
    range.numberFormat = looks.map((row) => new Array<string>(width).fill(row.numberFormat));
    range.setCellProperties(looks.map((row) => new Array<Excel.SettableCellProperties>(width).fill(row.properties)));
  } else {
    range.copyFrom(areaToA1(from), "Formats");
  }
  if (numberFormat !== null) range.numberFormat = numberFormat as unknown as string[][];
}
