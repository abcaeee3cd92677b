import type { PageLine, PlanStepOf } from "../../../../core/plan/plan-step";
import { escapeContent } from "../markup/escaping";

const pointsPerInch = 72;
/** ST_PaperSize of A4 (ECMA-376 part 1, 18.18.43 and 18.3.1.63). */
const paperSizes = { A4: 9 };
/** Excel's limit for a header or footer, codes included. */
const longestPageLine = 255;

/** The print settings of a sheet, from `<printOptions>` to `<headerFooter>`. */
export function pageMarkup(page: PlanStepOf<"page-setup"> | null): string {
  if (!page) return "";
  const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
  const margins = sides.map((side) => ` ${side}="${page.margins[side] / pointsPerInch}"`).join("");
  return [
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins${margins}/>`,
    `<pageSetup paperSize="${paperSizes[page.paper]}" fitToWidth="1" fitToHeight="0" orientation="${page.orientation}"/>`,
    headerFooterMarkup(lineCodes(page.header), lineCodes(page.footer)),
  ].join("");
}

function lineCodes({ left, center, right }: PageLine): string {
  const codes = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  if (codes.length > longestPageLine) throw new Error(`A header or footer holds at most ${longestPageLine} characters: ${codes}`);
  return codes;
}

function headerFooterMarkup(header: string, footer: string): string {
  const inside = [
    header && `<oddHeader>${escapeContent(header)}</oddHeader>`,
    footer && `<oddFooter>${escapeContent(footer)}</oddFooter>`,
  ].join("");
  return inside === "" ? "" : `<headerFooter>${inside}</headerFooter>`;
}
