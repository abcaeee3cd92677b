import { areaAddress, fullAddress } from "../model/address";
import { cellCountOf, isEntireColumns, isEntireRows } from "../model/area";
import { normalStyle } from "../model/cell-style";
import { clearArea, clearKinds } from "../model/clear-cells";
import { checkMerge, mergeArea, unmergeArea } from "../model/merges";
import { hiddenState, setHidden } from "../model/rows-and-columns";
import { selectArea } from "../model/selection";
import { deleteCells, insertCells } from "../model/structure/insert-and-delete";
import { HostError } from "../engine/host-error";
import { rangeArgument, rangeObject } from "./areas";
import { booleanOf } from "./json-readers";
import { rangeNavigation } from "./range/navigation";
import { rangeLink } from "./range/hyperlink";
import { cellPropertyMethods } from "./range/cell-properties";
import { valueScalars } from "./range/values";
import { defineClass, hostObject } from "./targets";

defineClass("Range", {
  scalars: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    // source: dts Range.cellCount: -1 over 2^31-1
    CellCount: { get: ({ area }) => (cellCountOf(area) > 2_147_483_647 ? -1 : cellCountOf(area)) },
    IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { get: ({ area }) => isEntireRows(area) },
    ...valueScalars,
    // source: dts Range.hidden: all its cells are hidden
    Hidden: {
      get: ({ sheet, area }) => hiddenState(sheet, area, "row") === true || hiddenState(sheet, area, "column") === true,
    },
    RowHidden: {
      get: ({ sheet, area }) => hiddenState(sheet, area, "row"),
      set: ({ sheet, area }, value) => setHidden(sheet, area, "row", booleanOf(value)),
    },
    ColumnHidden: {
      get: ({ sheet, area }) => hiddenState(sheet, area, "column"),
      set: ({ sheet, area }, value) => setHidden(sheet, area, "column", booleanOf(value)),
    },
    Hyperlink: rangeLink,
    // source: dts Range.style. assumed: no style but the workbook's Normal one is known here
    Style: {
      get: () => "Normal",
      set: ({ sheet, area }, value) => {
        if (value !== "Normal") throw new HostError("InvalidArgument", "only the style Normal is known");
        sheet.protection.demand("allowFormatCells", sheet.name);
        sheet.workbook.beginChange({ what: "Range.style" });
        sheet.grid.changeStyle(area, () => normalStyle);
      },
    },
    HasSpill: { get: () => false },
  },
  navigations: {
    Worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    Format: (range) => hostObject("RangeFormat", { ranges: [range] }),
    ConditionalFormats: (range) => hostObject("ConditionalFormatCollection", { ranges: [range], origin: range.area }),
    DataValidation: (range) => hostObject("DataValidation", { ranges: [range] }),
    Sort: (range) => hostObject("RangeSort", range),
  },
  objects: {
    ...rangeNavigation,
    // source: dts Range.insert: the space that opened up
    Insert: ({ sheet, area }, args) => {
      insertCells(sheet, area, args.word(0, ["Down", "Right"] as const));
      return rangeObject(sheet, area);
    },
  },
  methods: {
    Clear: ({ sheet, area }, args) =>
      clearArea(
        sheet,
        area,
        args.optional(0, (index) => args.word(index, clearKinds), "All"),
      ),
    Delete: ({ sheet, area }, args) => deleteCells(sheet, area, args.word(0, ["Up", "Left"] as const)),
    Merge: ({ sheet, area }, args) => {
      const across = args.optional(0, (index) => args.boolean(index), false);
      // source: facts "Protection"; assumed: merging needs the permission to format cells
      sheet.protection.demand("allowFormatCells", sheet.name);
      const areas = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, top: area.top + row, rows: 1 })) : [area];
      for (const one of areas) checkMerge(sheet, one);
      sheet.workbook.beginChange({ what: "Range.merge" });
      for (const one of areas) mergeArea(sheet, one);
    },
    Unmerge: ({ sheet, area }) => {
      sheet.protection.demand("allowFormatCells", sheet.name);
      sheet.workbook.beginChange({ what: "Range.unmerge" });
      unmergeArea(sheet, area);
    },
    // source: dts Range.copyFrom; only looks are copied here, cell by cell. assumed: a smaller source is repeated
    CopyFrom: ({ sheet, area }, args) => {
      const source = rangeArgument(args, 0, sheet);
      args.word(1, ["Formats"] as const);
      sheet.workbook.beginChange({ what: "Range.copyFrom" });
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const { top, left, rows, columns } = source.area;
          const style = source.sheet.grid.styleAt(top + (row % rows), left + (column % columns));
          sheet.grid.changeStyle({ top: area.top + row, left: area.left + column, rows: 1, columns: 1 }, () => style);
        }
      }
    },
    Select: ({ sheet, area }) => selectArea(sheet, [area]),
    // source: protocol §7: the client checks the shape so before it splits an array into bands
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) === area.rows && args.integer(1) === area.columns) return;
      throw new HostError("InvalidArgument", `an array of ${args.integer(0)} × ${args.integer(1)} for ${areaAddress(area)}`);
    },
    Calculate: () => undefined,
    SetDirty: () => undefined,
    ...cellPropertyMethods,
  },
});
