import type { XmlNode } from "../../contract/xml-tree";
import { paperTypes, type HeaderFooterTexts } from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import { childOf, childrenOf, isTrue } from "./parts";
import { firstUpper } from "./read-styles";

/** Page setup, margins, header, footer and breaks (ECMA-376 part 1, 18.3.1). Print area and titles are names of the workbook. */
export function readPage(sheet: Sheet, root: XmlNode): void {
  const layout = sheet.pageLayout;
  const setup = childOf(root, "pageSetup");
  const margins = childOf(root, "pageMargins")?.attributes ?? {};
  for (const [side, inches] of Object.entries(margins)) {
    const name = firstUpper(side);
    if (name in layout.margins) layout.margins[name as keyof typeof layout.margins] = Math.round(Number(inches) * 7200) / 100;
  }
  if (setup) {
    layout.touched = true;
    layout.orientation = setup.attributes.orientation === "landscape" ? "Landscape" : "Portrait";
    layout.paperSize = paperTypes[Number(setup.attributes.paperSize ?? 1)] ?? "Letter";
    const fits = isTrue(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
    layout.zoom = fits
      ? { horizontalFitToPages: Number(setup.attributes.fitToWidth ?? 1), verticalFitToPages: Number(setup.attributes.fitToHeight ?? 1) }
      : { scale: Number(setup.attributes.scale ?? 100) };
  }
  const options = childOf(root, "printOptions")?.attributes;
  layout.centerHorizontally = isTrue(options?.horizontalCentered);
  layout.centerVertically = isTrue(options?.verticalCentered);
  const texts = childOf(root, "headerFooter");
  layout.texts.DefaultForAllPages = {
    ...splitLine(childOf(texts, "oddHeader")?.text ?? "", "Header"),
    ...splitLine(childOf(texts, "oddFooter")?.text ?? "", "Footer"),
  } as HeaderFooterTexts;
  const breaks = (name: string): number[] => childrenOf(childOf(root, name), "brk").map(({ attributes }) => Number(attributes.id));
  sheet.rowBreaks = breaks("rowBreaks");
  sheet.columnBreaks = breaks("colBreaks");
}

/** "&Lleft&Ccentre&Rright" by its parts; a text before any of the codes is in the centre. */
function splitLine(line: string, kind: "Header" | "Footer"): Partial<HeaderFooterTexts> {
  const parts: Record<string, string> = { L: "", C: "", R: "" };
  let current = "C";
  for (const [piece] of line.matchAll(/&[LCR]|&&|&"[^"]*"|[\s\S]/gu)) {
    if (/^&[LCR]$/u.test(piece)) current = piece.slice(1);
    else parts[current] = (parts[current] ?? "") + piece;
  }
  return { [`Left${kind}`]: parts.L ?? "", [`Center${kind}`]: parts.C ?? "", [`Right${kind}`]: parts.R ?? "" };
}
