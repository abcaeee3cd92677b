import type { PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1 } from "../../../core/sheet/cell-position";
import type { Writer } from "../apply/writer";

/** Margins are points in Excel too. The zoom is one object that is set whole: one page wide, as many high as it takes. */
export function pageSetup(step: PlanStepOf<"page-setup">, writer: Writer): void {
  const { pageLayout } = writer.sheet(step.sheet);
  const { margins, header, footer, titleRows } = step;
  pageLayout.orientation = step.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = step.paper;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(areaToA1(step.printArea));
  writer.setPrintArea(step.sheet, [step.printArea]);
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  pageLayout.centerHorizontally = step.centerHorizontally;
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = header.left;
  texts.centerHeader = header.center;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}
