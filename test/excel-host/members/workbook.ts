import { HostError } from "../engine/host-error";
import { splitAddress } from "../model/address";
import { areaOnSheet, areasObject, rangeObject } from "./areas";
import { booleanOf } from "./json-readers";
import { defineClass, hostObject } from "./targets";

defineClass("Workbook", {
  scalars: {
    Name: { get: (workbook) => workbook.flags.name },
    ReadOnly: { get: (workbook) => workbook.flags.readOnly },
    IsDirty: { get: (workbook) => workbook.flags.isDirty, set: (workbook, value) => void (workbook.flags.isDirty = booleanOf(value)) },
    AutoSave: { get: (workbook) => workbook.flags.autoSave },
    PreviouslySaved: { get: (workbook) => workbook.flags.previouslySaved },
  },
  navigations: {
    Worksheets: (workbook) => hostObject("WorksheetCollection", workbook),
    Names: (workbook) => hostObject("NamedItemCollection", { workbook, scope: null }),
    Application: (workbook) => hostObject("Application", workbook),
    Settings: (workbook) => hostObject("SettingCollection", { workbook, entries: workbook.settings }),
    CustomXmlParts: (workbook) => hostObject("CustomXmlPartCollection", { workbook, namespace: null }),
    Properties: (workbook) => hostObject("DocumentProperties", workbook),
    Protection: (workbook) => hostObject("WorkbookProtection", workbook),
    _Runtime: (workbook) => hostObject("Runtime", workbook),
  },
  objects: {
    GetSelectedRange: (workbook) => {
      const [only, ...others] = workbook.selection;
      // source: dts Workbook.getSelectedRange: an error for several areas
      if (!only || others.length > 0) throw new HostError("InvalidSelection", "several areas are selected");
      if (workbook.flags.chartSelected) throw new HostError("InvalidSelection", "a chart is selected");
      return rangeObject(workbook.active, only);
    },
    GetSelectedRanges: (workbook) => areasObject(workbook.active, workbook.selection),
    GetActiveCell: (workbook) => {
      const [first] = workbook.selection;
      return first ? rangeObject(workbook.active, { ...first, rows: 1, columns: 1 }) : null;
    },
    // The client asks so for the cells of an event (source: protocol §8).
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const { sheet, local } = splitAddress(args.text(0));
      const found = sheet === null ? workbook.active : workbook.findSheet(sheet);
      if (!found) throw new HostError("ItemNotFound");
      return rangeObject(found, areaOnSheet(found, local));
    },
  },
  methods: {
    Save: (workbook) => {
      workbook.flags.isDirty = false;
      // source: facts "Undo": desktop cannot undo … save
      workbook.undo.clear("Workbook.save");
    },
  },
});
