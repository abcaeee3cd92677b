import { HostError } from "../engine/host-error";
import { wholeWorkbook } from "../model/events";
import { addSheet } from "../model/sheet-actions";
import type { Workbook } from "../model/workbook";
import { collectionEvents, eventMethods } from "./event-methods";
import { defineClass, hostObject } from "./targets";

defineClass("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => hostObject("Worksheet", sheet)),
  objects: {
    Add: (workbook, args) =>
      hostObject(
        "Worksheet",
        addSheet(
          workbook,
          args.optional(0, (index) => args.text(index), null),
        ),
      ),
    // source: dts WorksheetCollection.getItem: name or id
    GetItem: (workbook, args) => {
      const sheet = workbook.findSheet(args.text(0));
      if (!sheet) throw new HostError("ItemNotFound", args.text(0));
      return hostObject("Worksheet", sheet);
    },
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.findSheet(args.text(0));
      return sheet ? hostObject("Worksheet", sheet) : null;
    },
    GetActiveWorksheet: (workbook) => {
      // source: facts #2444: throws on chart sheets
      if (workbook.active.isChartSheet) throw new HostError("GeneralException", "the active sheet is a chart");
      return hostObject("Worksheet", workbook.active);
    },
    GetFirst: (workbook, args) =>
      at(
        workbook,
        args.optional(0, (index) => args.boolean(index), false),
        0,
      ),
    GetLast: (workbook, args) =>
      at(
        workbook,
        args.optional(0, (index) => args.boolean(index), false),
        -1,
      ),
  },
  methods: {
    GetCount: (workbook, args) =>
      listed(
        workbook,
        args.optional(0, (index) => args.boolean(index), false),
      ).length,
    ...eventMethods((workbook: Workbook) => [workbook, wholeWorkbook], collectionEvents),
  },
});

function listed(workbook: Workbook, visibleOnly: boolean): Workbook["sheets"] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function at(workbook: Workbook, visibleOnly: boolean, index: number): ReturnType<typeof hostObject> {
  const sheet = listed(workbook, visibleOnly).at(index);
  // source: dts ErrorCodes.itemNotFound
  if (!sheet) throw new HostError("ItemNotFound");
  return hostObject("Worksheet", sheet);
}
