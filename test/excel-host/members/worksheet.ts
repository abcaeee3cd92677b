import { HostError } from "../engine/host-error";
import { parseLocalAddress, splitAddresses } from "../model/address";
import { wholeSheet, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheet-actions";
import { areaOnSheet, areasObject, checkAddressLength, rangeObject, rangeOrNull } from "./areas";
import { eventMethods } from "./event-methods";
import { booleanOf, colorOf, numberOf, textOf, wordOf } from "./json-readers";
import { defineClass, hostObject } from "./targets";

defineClass("Worksheet", {
  id: (sheet) => sheet.id,
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value) => renameSheet(sheet, textOf(value)) },
    // source: dts Worksheet.position: zero-based
    Position: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet), set: (sheet, value) => moveSheet(sheet, numberOf(value)) },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => setVisibility(sheet, wordOf(["Visible", "Hidden", "VeryHidden"] as const)(value)),
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        // source: dts Worksheet.tabColor: "" clears it
        const color = value === "" ? "" : colorOf(value);
        sheet.workbook.structure.demand(null, "the workbook");
        sheet.workbook.beginChange({ what: "Worksheet.tabColor" });
        sheet.tabColor = color;
      },
    },
    StandardHeight: { get: (sheet) => sheet.standardHeight },
    StandardWidth: { get: (sheet) => sheet.standardWidth, set: (sheet, value) => void (sheet.standardWidth = numberOf(value)) },
    ShowGridlines: { get: (sheet) => sheet.showGridlines, set: (sheet, value) => setView(sheet, "showGridlines", booleanOf(value)) },
    ShowHeadings: { get: (sheet) => sheet.showHeadings, set: (sheet, value) => setView(sheet, "showHeadings", booleanOf(value)) },
    EnableCalculation: { get: () => true },
    // source: dts Worksheet.tabId: survives nothing that tests need
    TabId: { get: (sheet) => sheet.workbook.sheets.indexOf(sheet) + 1 },
  },
  // source: protocol §5: two setters use another wire name
  setterNames: { Headings: "ShowHeadings", Gridlines: "ShowGridlines" },
  navigations: {
    Charts: (sheet) => hostObject("ChartCollection", sheet),
    Shapes: (sheet) => hostObject("ShapeCollection", sheet),
    Protection: (sheet) => hostObject("WorksheetProtection", sheet),
    Names: (sheet) => hostObject("NamedItemCollection", { workbook: sheet.workbook, scope: sheet }),
    FreezePanes: (sheet) => hostObject("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => hostObject("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, axis: "row" }),
    VerticalPageBreaks: (sheet) => hostObject("PageBreakCollection", { sheet, axis: "column" }),
    AutoFilter: (sheet) => hostObject("AutoFilter", sheet),
    CustomProperties: (sheet) =>
      hostObject("WorksheetCustomPropertyCollection", { workbook: sheet.workbook, entries: sheet.customProperties }),
    Tables: (sheet) => hostObject("TableCollection", sheet),
  },
  objects: {
    // source: dts Worksheet.getRange: without an address the whole sheet
    GetRange: (sheet, args) => rangeObject(demandCells(sheet), args.isGiven(0) ? areaOnSheet(sheet, args.text(0)) : wholeSheet),
    GetCell: (sheet, args) => rangeObject(demandCells(sheet), { top: args.integer(0), left: args.integer(1), rows: 1, columns: 1 }),
    GetRangeByIndexes: (sheet, args) =>
      rangeObject(demandCells(sheet), { top: args.integer(0), left: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    GetRanges: (sheet, args) => {
      const address = args.optional(0, (index) => args.text(index), "");
      checkAddressLength(address);
      return areasObject(demandCells(sheet), address === "" ? [wholeSheet] : splitAddresses(address).map((one) => areaOnSheet(sheet, one)));
    },
    // source: dts Worksheet.getUsedRange: the top left cell of an empty sheet
    GetUsedRange: (sheet, args) =>
      rangeObject(
        demandCells(sheet),
        usedArea(
          sheet,
          args.optional(0, (index) => args.boolean(index), false),
        ) ?? parseLocalAddress("A1"),
      ),
    GetUsedRangeOrNullObject: (sheet, args) =>
      rangeOrNull(
        demandCells(sheet),
        usedArea(
          sheet,
          args.optional(0, (index) => args.boolean(index), false),
        ),
      ),
    Copy: (sheet, args) => {
      const place = args.optional(
        0,
        (index) => args.word(index, ["None", "Before", "After", "Beginning", "End"] as const),
        "None" as const,
      );
      const beside = args.object(1)?.target as Sheet | undefined;
      return hostObject("Worksheet", copySheet(sheet, place, beside ?? null));
    },
    GetNextOrNullObject: (sheet, args) =>
      neighbour(
        sheet,
        1,
        args.optional(0, (index) => args.boolean(index), false),
      ),
    GetPreviousOrNullObject: (sheet, args) =>
      neighbour(
        sheet,
        -1,
        args.optional(0, (index) => args.boolean(index), false),
      ),
  },
  methods: {
    Activate: (sheet) => activateSheet(sheet),
    Delete: (sheet) => deleteSheet(sheet),
    // source: dts Worksheet.calculate
    Calculate: () => undefined,
    ...eventMethods((sheet: Sheet) => [sheet.workbook, sheet.id]),
  },
});

/** source: facts "Reading": getUsedRange counts formatted-only cells. */
function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  return sheet.grid.usedArea(wholeSheet, valuesOnly);
}

/** source: facts "Errors to map": UnsupportedSheet */
function demandCells(sheet: Sheet): Sheet {
  if (sheet.isChartSheet) throw new HostError("UnsupportedSheet", sheet.name);
  return sheet;
}

function setView(sheet: Sheet, property: "showGridlines" | "showHeadings", shown: boolean): undefined {
  // source: facts "Errors to map": showHeadings fails while another window has the focus
  sheet.workbook.demandActive(property);
  sheet.workbook.beginChange({ what: `Worksheet.${property}` });
  sheet[property] = shown;
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): ReturnType<typeof hostObject> | null {
  const { sheets } = sheet.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && (!visibleOnly || found.visibility === "Visible")) return hostObject("Worksheet", found);
  }
  return null;
}
