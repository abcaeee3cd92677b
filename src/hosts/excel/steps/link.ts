import type { PlanStepOf } from "../../../core/plan/plan-step";
import { toA1 } from "../../../core/sheet/cell-position";
import type { Writer } from "../apply/writer";

/** Setting a link writes the cell's text anew and gives it the look of a link: the text is said again, and looks come after links. */
export function link(step: PlanStepOf<"link">, writer: Writer): void {
  const address = toA1(step.position);
  const text = writer.textAt(step.sheet, address);
  writer.at(step.sheet, address).hyperlink = {
    documentReference: `'${step.target.sheet.replaceAll("'", "''")}'!${toA1(step.target.position)}`,
    screenTip: step.tip,
    ...(text === undefined || text === "" ? {} : { textToDisplay: text }),
  };
}
