import { HostError } from "../engine/host-error";
import type { Json } from "../engine/wire-format";
import { areaAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { SheetRange } from "../model/sheet-range";
import { rangeArgument, rangeObject } from "./areas";
import { objectOf } from "./json-readers";
import { defineClass, hostObject } from "./targets";

/** source: dts AutoFilter. assumed: setting a criterion hides no rows here; a test hides them itself */
defineClass("AutoFilter", {
  scalars: {
    Enabled: { get: ({ filter }) => filter !== null },
    IsDataFiltered: { get: ({ filter }) => (filter?.criteria.size ?? 0) > 0 },
    Criteria: {
      get: ({ filter }): Json =>
        Array.from({ length: filter?.area.columns ?? 0 }, (_, column) => filter?.criteria.get(column) ?? { filterOn: "" }),
    },
  },
  objects: {
    GetRange: (sheet) => {
      // source: dts ErrorCodes.itemNotFound
      if (!sheet.filter) throw new HostError("ItemNotFound", "no filter");
      return rangeObject(sheet, sheet.filter.area);
    },
    GetRangeOrNullObject: (sheet) => sheet.filter && rangeObject(sheet, sheet.filter.area),
  },
  methods: {
    Apply: (sheet, args) => {
      sheet.protection.demand("allowAutoFilter", sheet.name);
      const { area } = rangeArgument(args, 0, sheet);
      const column = args.optional(1, (index) => args.integer(index), null);
      const criteria = args.optional(2, (index) => objectOf(args.json(index)), null);
      sheet.workbook.beginChange({ what: "AutoFilter.apply" });
      sheet.filter ??= { area, criteria: new Map() };
      sheet.filter.area = area;
      if (column !== null && criteria) sheet.filter.criteria.set(column, criteria);
    },
    ClearCriteria: (sheet) => {
      sheet.workbook.beginChange({ what: "AutoFilter.clearCriteria" });
      sheet.filter?.criteria.clear();
    },
    Remove: (sheet) => {
      sheet.workbook.beginChange({ what: "AutoFilter.remove" });
      sheet.filter = null;
    },
  },
});

/** Tables are known only as areas: for what they forbid. */
defineClass("TableCollection", {
  items: (sheet) => sheet.tables.map((area) => hostObject("Table", { sheet, area })),
  scalars: { Count: { get: ({ tables }) => tables.length } },
  objects: {
    GetItem: (sheet, args) => {
      const area = sheet.tables.find((table) => tableId(sheet, table) === args.text(0));
      // source: dts ErrorCodes.itemNotFound
      if (!area) throw new HostError("ItemNotFound", args.text(0));
      return hostObject("Table", { sheet, area });
    },
  },
  methods: { GetCount: ({ tables }) => tables.length },
});

defineClass("Table", {
  id: ({ sheet, area }) => tableId(sheet, area),
  scalars: { Id: { get: ({ sheet, area }) => tableId(sheet, area) } },
  objects: {
    // source: dts Table.convertToRange: all the data is preserved
    ConvertToRange: ({ sheet, area }) => {
      sheet.workbook.beginChange({ what: "Table.convertToRange" });
      sheet.tables = sheet.tables.filter((table) => table !== area);
      return hostObject("Range", new SheetRange(sheet, area));
    },
  },
});

function tableId(sheet: Sheet, area: Area): string {
  return `{${sheet.id}-${areaAddress(area)}}`;
}
