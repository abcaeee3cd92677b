import type { Json } from "../engine/wire-format";
import type { Area } from "./area";

/** Header and footer texts in Excel's codes, by place. */
export type HeaderFooterTexts = Record<
  "LeftHeader" | "CenterHeader" | "RightHeader" | "LeftFooter" | "CenterFooter" | "RightFooter",
  string
>;

function noTexts(): HeaderFooterTexts {
  return { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" };
}

/** The client's words by the file's numbers (source: dts Excel.PaperType; ECMA-376 part 1, 18.3.1.63). */
export const paperTypes: Readonly<Record<number, string>> = {
  1: "Letter",
  5: "Legal",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
};

type PageKind = "DefaultForAllPages" | "FirstPage" | "EvenPages" | "OddPages";

/** How a sheet is printed. */
export interface PageLayout {
  /** Null until something was set: then the sheet prints as Excel does by itself. */
  touched: boolean;
  orientation: string;
  /** As the client names it; source: dts Excel.PaperType */
  paperSize: string;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  printOrder: string;
  firstPageNumber: Json;
  /** source: dts PageLayoutZoomOptions */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins: Record<"Top" | "Bottom" | "Left" | "Right" | "Header" | "Footer", number>;
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  texts: Record<PageKind, HeaderFooterTexts>;
  printArea: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
}

/** assumed: the margins and paper that a new sheet starts with */
export function freshPageLayout(): PageLayout {
  return {
    touched: false,
    orientation: "Portrait",
    paperSize: "A4",
    blackAndWhite: false,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printOrder: "DownThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
    margins: { Top: 54, Bottom: 54, Left: 50.4, Right: 50.4, Header: 21.6, Footer: 21.6 },
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    texts: { DefaultForAllPages: noTexts(), FirstPage: noTexts(), EvenPages: noTexts(), OddPages: noTexts() },
    printArea: [],
    titleRows: null,
    titleColumns: null,
  };
}
