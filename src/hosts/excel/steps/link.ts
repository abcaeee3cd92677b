import { toA1 } from "../../../core/sheet/cell-position";
import type { LinkStep } from "../apply/staged-plan";
import type { Writer } from "../apply/writer";

/**
 * Setting a link writes the cell's text anew and gives it the look of a link: the content is said again, a number as a number after the link, and
 * looks come after links.
 */
export function link(step: LinkStep, writer: Writer): void {
  const address = toA1(step.position);
  const content = step.says;
  const range = writer.at(step.sheet, address);
  range.hyperlink = {
    documentReference: `'${step.target.sheet.replaceAll("'", "''")}'!${toA1(step.target.position)}`,
    screenTip: step.tip,
    ...(content?.kind === "text" && content.text !== "" ? { textToDisplay: content.text } : {}),
  };
  if (content?.kind === "number") range.values = [[content.number]];
}
