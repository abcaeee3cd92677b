import { HostError } from "../engine/host-error";
import type { Scalar } from "../engine/host-object";
import { wireName } from "../engine/object-paths";
import type { Json } from "../engine/wire-format";
import { isEntireColumns, isEntireRows } from "../model/area";
import { paperTypes, type HeaderFooterTexts, type PageLayout } from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import { areaOnSheet, areasObject, areasOf, rangeArgument, rangeOrNull } from "./areas";
import { booleanOf, numberBetween, numberOf, objectOf, textOf, wordOf } from "./json-readers";
import { defineClass, hostObject, type AreasTarget } from "./targets";

/** Everything that changes how a sheet is printed. */
function change(sheet: Sheet, what: string): PageLayout {
  // source: facts: page layout failed if Page Layout was never opened (#1860)
  if (sheet.workbook.flags.pageLayoutFails) throw new HostError("GeneralException", `PageLayout.${what}`);
  sheet.protection.demand(null, sheet.name);
  sheet.workbook.beginChange({ what: `PageLayout.${what}` });
  sheet.pageLayout.touched = true;
  return sheet.pageLayout;
}

function part<Field extends keyof PageLayout>(
  field: Field,
  read: (value: Json) => PageLayout[Field],
  show: (value: PageLayout[Field]) => Json,
): Scalar<Sheet> {
  return {
    get: (sheet) => show(sheet.pageLayout[field]),
    set: (sheet, value) => {
      const next = read(value);
      change(sheet, field)[field] = next;
    },
  };
}

const word = (value: string): Json => value;
const yes = (value: boolean): Json => value;

/** source: dts PageLayout.topMargin and the others: points; assumed: margins go from 0 to 3,528 points */
const margins = Object.fromEntries(
  (["Top", "Bottom", "Left", "Right", "Header", "Footer"] as const).map((side): [string, Scalar<Sheet>] => [
    `${side}Margin`,
    {
      get: (sheet) => sheet.pageLayout.margins[side],
      set: (sheet, value) => {
        const points = numberBetween(0, 3_528)(value);
        change(sheet, `${side}Margin`).margins[side] = points;
      },
    },
  ]),
);

/** source: facts: assign the zoom object whole; dts PageLayoutZoomOptions: scale 10 to 400 */
function zoomOf(value: Json): PageLayout["zoom"] {
  const given = objectOf(value);
  const limits: Record<string, readonly [number, number]> = {
    scale: [10, 400],
    horizontalFitToPages: [0, 32_767],
    verticalFitToPages: [0, 32_767],
  };
  const entries = Object.entries(given).filter(([, number]) => number !== null);
  for (const [name, number] of entries) {
    const limit = limits[name];
    // source: dts ErrorCodes.invalidArgument
    if (!limit) throw new HostError("InvalidArgument", `zoom with ${name}`);
    numberBetween(...limit)(number);
  }
  // assumed: that a zoom of nothing is refused
  if (entries.length === 0) throw new HostError("InvalidArgument", "an empty zoom");
  return Object.fromEntries(entries);
}

defineClass("PageLayout", {
  scalars: {
    Orientation: part("orientation", wordOf(["Portrait", "Landscape"]), word),
    PaperSize: part("paperSize", wordOf(Object.values(paperTypes)), word),
    BlackAndWhite: part("blackAndWhite", booleanOf, yes),
    CenterHorizontally: part("centerHorizontally", booleanOf, yes),
    CenterVertically: part("centerVertically", booleanOf, yes),
    DraftMode: part("draftMode", booleanOf, yes),
    PrintGridlines: part("printGridlines", booleanOf, yes),
    PrintHeadings: part("printHeadings", booleanOf, yes),
    PrintComments: part("printComments", wordOf(["NoComments", "EndSheet", "InPlace"]), word),
    PrintErrors: part("printErrors", wordOf(["AsDisplayed", "Blank", "Dash", "NotAvailable"]), word),
    PrintOrder: part("printOrder", wordOf(["DownThenOver", "OverThenDown"]), word),
    FirstPageNumber: part(
      "firstPageNumber",
      (value) => (value === "" ? "" : numberOf(value)),
      (value) => value,
    ),
    Zoom: part("zoom", zoomOf, (zoom) => ({ ...zoom })),
    ...margins,
  },
  navigations: { HeadersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  objects: {
    GetPrintArea: (sheet) => {
      // source: dts ErrorCodes.itemNotFound
      if (sheet.pageLayout.printArea.length === 0) throw new HostError("ItemNotFound", "no print area");
      return areasObject(sheet, sheet.pageLayout.printArea);
    },
    GetPrintAreaOrNullObject: (sheet) => (sheet.pageLayout.printArea.length === 0 ? null : areasObject(sheet, sheet.pageLayout.printArea)),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleColumns),
  },
  methods: {
    SetPrintArea: (sheet, args) => {
      const object = args.object(0);
      const areas = object?.className === "RangeAreas" ? areasOf(object.target as AreasTarget) : [rangeArgument(args, 0, sheet).area];
      change(sheet, "setPrintArea").printArea = areas;
    },
    // source: facts: setPrintTitleRows("$1:$3") whole rows
    SetPrintTitleRows: (sheet, args) => {
      const area = args.object(0) ? rangeArgument(args, 0, sheet).area : areaOnSheet(sheet, args.text(0));
      if (!isEntireRows(area)) throw new HostError("InvalidArgument", "title rows are whole rows");
      change(sheet, "setPrintTitleRows").titleRows = area;
    },
    SetPrintTitleColumns: (sheet, args) => {
      const area = args.object(0) ? rangeArgument(args, 0, sheet).area : areaOnSheet(sheet, args.text(0));
      if (!isEntireColumns(area)) throw new HostError("InvalidArgument", "title columns are whole columns");
      change(sheet, "setPrintTitleColumns").titleColumns = area;
    },
    // source: dts PageLayout.setPrintMargins, PrintMarginUnit
    SetPrintMargins: (sheet, args) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[args.word(0, ["Points", "Inches", "Centimeters"] as const)];
      const given = Object.entries(objectOf(args.json(1))).map(
        ([side, size]) => [wireName(side), numberBetween(0, 3_528)(size) * points] as const,
      );
      const unknown = given.filter(([side]) => !(side in sheet.pageLayout.margins));
      if (unknown.length > 0) throw new HostError("InvalidArgument", `margin ${unknown.join(", ")}`);
      const layout = change(sheet, "setPrintMargins");
      for (const [side, size] of given) {
        layout.margins[side as keyof PageLayout["margins"]] = size;
      }
    },
  },
});

const pages = (kind: keyof PageLayout["texts"]) => (sheet: Sheet) =>
  hostObject("HeaderFooter", { sheet, texts: sheet.pageLayout.texts[kind] });

defineClass("HeaderFooterGroup", {
  scalars: {
    State: part("state", wordOf(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]), word),
    UseSheetMargins: part("useSheetMargins", booleanOf, yes),
    UseSheetScale: part("useSheetScale", booleanOf, yes),
  },
  navigations: {
    DefaultForAllPages: pages("DefaultForAllPages"),
    FirstPage: pages("FirstPage"),
    EvenPages: pages("EvenPages"),
    OddPages: pages("OddPages"),
  },
});

interface HeaderFooterTarget {
  readonly sheet: Sheet;
  readonly texts: HeaderFooterTexts;
}

const places = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

defineClass("HeaderFooter", {
  scalars: Object.fromEntries(
    places.map((place): [string, Scalar<HeaderFooterTarget>] => [
      place,
      {
        get: ({ texts }) => texts[place],
        set: ({ sheet, texts }, value) => {
          const text = textOf(value);
          // source: facts "Numbers": header/footer 255; assumed: the 255 characters of a header or footer count its three parts together
          const line = places.filter((other) => other.endsWith(place.endsWith("Header") ? "Header" : "Footer"));
          const length = line.reduce((sum, other) => sum + (other === place ? text.length : texts[other].length), 0);
          if (length > 255) throw new HostError("InvalidArgument", `${length} characters in a header or footer`);
          change(sheet, place);
          texts[place] = text;
        },
      },
    ]),
  ),
});
