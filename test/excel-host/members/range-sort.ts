import { HostError } from "../engine/host-error";
import type { Json } from "../engine/wire-format";
import { sortRows, type SortKey } from "../model/sort";
import { objectOf } from "./json-readers";
import { defineClass } from "./targets";

const known = ["key", "ascending", "sortOn", "dataOption", "color", "icon", "subField"];

defineClass("RangeSort", {
  methods: {
    // source: dts RangeSort.apply
    Apply: ({ sheet, area }, args) => {
      const fields = args.json(0);
      if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument", "sort fields");
      const keys = (fields as readonly Json[]).map((field): SortKey => {
        const given = objectOf(field);
        if (Object.keys(given).some((name) => !known.includes(name)) || typeof given.key !== "number" || given.key >= area.columns) {
          throw new HostError("InvalidArgument", "a sort field");
        }
        return { column: given.key, ascending: given.ascending !== false };
      });
      if (args.optional(3, (index) => args.word(index, ["Rows", "Columns"] as const), "Rows") === "Columns") {
        // left out: sorting columns
        throw new HostError("UnsupportedOperation", "only rows are sorted in this simulation");
      }
      sheet.protection.demand("allowSort", sheet.name);
      sheet.demandUnlocked(area);
      const hasHeader = args.optional(2, (index) => args.boolean(index), false);
      sheet.workbook.beginChange({ what: "RangeSort.apply" });
      sortRows(sheet, hasHeader ? { ...area, top: area.top + 1, rows: area.rows - 1 } : area, keys);
    },
  },
});
