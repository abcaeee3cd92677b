import type { AddinWords } from "../../ui/addin/words";
import { openWorkbookRefusal } from "./refusals";

/** The add-in around the pane, in English. */
export const addinWords: AddinWords = {
  product: "Responsibility Table Assistant",
  outsideExcel: "This page opens in Excel only. In Excel, use the group “Responsibility table” on the Home tab.",
  officeMissing:
    "There is no connection to Excel (Office.js did not load). Check the network, close the pane and open it again; if that does not help, ask your administrator.",
  severalFonts: "This cell has several fonts; the change leaves it with one.",
  clearMarks: {
    heading: "Clear marks",
    nothingToClear: "This workbook has no marks of this tool; there is nothing to clear.",
    changedMeanwhile: (sheets) =>
      `Nothing was cleared: ${sheets.map((name) => `“${name}”`).join(", ")} changed just now. Press “Clear marks” again.`,
    refusal: openWorkbookRefusal,
    unexpected: (detail) =>
      `Something unexpected went wrong, the marks were not cleared: ${detail}. Try again, or take the marks back in the pane.`,
  },
};
