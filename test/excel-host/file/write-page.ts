import { sheetSize } from "../model/area";
import type { Sheet } from "../model/sheet";
import { joinLine, paperNumber } from "../picture";
import { escape } from "./escape";

/** How a sheet is printed: what goes into its properties, and the elements at its end. */
export function pageMarkup(sheet: Sheet): { readonly properties: string; readonly elements: string } {
  const layout = sheet.pageLayout;
  const fits = layout.zoom.horizontalFitToPages !== undefined || layout.zoom.verticalFitToPages !== undefined;
  return {
    properties: fits ? '<pageSetUpPr fitToPage="1"/>' : "",
    elements:
      (layout.touched ? setupMarkup(sheet, fits) : "") +
      breaksMarkup("rowBreaks", sheet.rowBreaks, sheetSize.columns - 1) +
      breaksMarkup("colBreaks", sheet.columnBreaks, sheetSize.rows - 1),
  };
}

function setupMarkup({ pageLayout: layout }: Sheet, fits: boolean): string {
  const { Top, Bottom, Left, Right, Header, Footer } = layout.margins;
  const inches = (points: number): number => points / 72;
  const fit = fits
    ? ` fitToWidth="${layout.zoom.horizontalFitToPages ?? 0}" fitToHeight="${layout.zoom.verticalFitToPages ?? 0}"`
    : ` scale="${layout.zoom.scale ?? 100}"`;
  const texts = layout.texts.DefaultForAllPages;
  const header = joinLine(texts.LeftHeader, texts.CenterHeader, texts.RightHeader);
  const footer = joinLine(texts.LeftFooter, texts.CenterFooter, texts.RightFooter);
  const lines = (header && `<oddHeader>${escape(header)}</oddHeader>`) + (footer && `<oddFooter>${escape(footer)}</oddFooter>`);
  const centered = `${layout.centerHorizontally ? ' horizontalCentered="1"' : ""}${layout.centerVertically ? ' verticalCentered="1"' : ""}`;
  return [
    centered && `<printOptions${centered}/>`,
    `<pageMargins left="${inches(Left)}" right="${inches(Right)}" top="${inches(Top)}" bottom="${inches(Bottom)}" header="${inches(Header)}" footer="${inches(Footer)}"/>`,
    `<pageSetup paperSize="${paperNumber(layout.paperSize)}" orientation="${layout.orientation.toLowerCase()}"${fit}/>`,
    lines && `<headerFooter>${lines}</headerFooter>`,
  ].join("");
}

function breaksMarkup(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  const items = breaks.map((at) => `<brk id="${at}" max="${max}" man="1"/>`).join("");
  return `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${items}</${name}>`;
}
