import { HostError } from "../engine/host-error";
import { rangeArgument, rangeObject } from "./areas";
import { defineClass, hostObject, type Breaks } from "./targets";

const key = ({ axis }: Breaks): "rowBreaks" | "columnBreaks" => (axis === "row" ? "rowBreaks" : "columnBreaks");

defineClass("PageBreakCollection", {
  items: (target) => target.sheet[key(target)].map((at) => hostObject("PageBreak", { ...target, at })),
  objects: {
    // source: dts PageBreakCollection.add: before the top-left cell of the range
    Add: (target, args) => {
      const { sheet, axis } = target;
      const { area } = rangeArgument(args, 0, sheet);
      const at = axis === "row" ? area.top : area.left;
      if (at === 0) throw new HostError("InvalidArgument", "no page break before the first row or column");
      const breaks = sheet[key(target)];
      // source: facts "Numbers": 1,026 page breaks
      if (!breaks.includes(at) && breaks.length >= 1_026) throw new HostError("GeneralException", "1,026 page breaks");
      if (sheet.workbook.flags.pageLayoutFails) throw new HostError("GeneralException", "page breaks");
      sheet.protection.demand(null, sheet.name);
      sheet.workbook.beginChange({ what: "PageBreakCollection.add" });
      if (!breaks.includes(at)) sheet[key(target)] = [...breaks, at].sort((a, b) => a - b);
      return hostObject("PageBreak", { ...target, at });
    },
    // By index, or by the id that the client was given.
    GetItem: (target, args) => {
      const wanted = args.json(0);
      const at = target.sheet[key(target)].find((row, index) => (typeof wanted === "string" ? String(row) : index) === wanted);
      // source: dts ErrorCodes.itemNotFound
      if (at === undefined) throw new HostError("ItemNotFound");
      return hostObject("PageBreak", { ...target, at });
    },
  },
  methods: {
    GetCount: (target) => target.sheet[key(target)].length,
    RemovePageBreaks: (target) => {
      target.sheet.workbook.beginChange({ what: "PageBreakCollection.removePageBreaks" });
      target.sheet[key(target)] = [];
    },
  },
});

defineClass("PageBreak", {
  id: ({ at }) => String(at),
  scalars: {
    // source: dts PageBreak.rowIndex, columnIndex
    RowIndex: { get: ({ axis, at }) => (axis === "row" ? at : 0) },
    ColumnIndex: { get: ({ axis, at }) => (axis === "column" ? at : 0) },
  },
  objects: {
    GetCellAfterBreak: ({ sheet, axis, at }) =>
      rangeObject(sheet, { top: axis === "row" ? at : 0, left: axis === "column" ? at : 0, rows: 1, columns: 1 }),
  },
  methods: {
    Delete: (target) => {
      target.sheet.workbook.beginChange({ what: "PageBreak.delete" });
      target.sheet[key(target)] = target.sheet[key(target)].filter((at) => at !== target.at);
    },
  },
});
