import { HostError } from "../engine/host-error";
import { protectionOptions } from "../model/protection";
import { objectOf } from "./json-readers";
import { defineClass } from "./targets";

defineClass("WorksheetProtection", {
  scalars: {
    Protected: { get: ({ protection }) => protection.isOn },
    Options: {
      get: ({ protection }) =>
        protection.isOn ? Object.fromEntries(protectionOptions.map((option) => [option, protection.allowed.has(option)])) : null,
    },
  },
  methods: {
    Protect: (sheet, args) => {
      const given = args.isGiven(0) ? objectOf(args.json(0)) : {};
      const unknown = Object.keys(given).filter((name) => name !== "selectionMode" && !protectionOptions.some((option) => option === name));
      // source: dts ErrorCodes.invalidArgument
      if (unknown.length > 0) throw new HostError("InvalidArgument", `protection with ${unknown.join(", ")}`);
      const password = args.optional(1, (index) => args.text(index), null);
      sheet.protection.demandOff();
      // source: facts "Undo": protection empties the stack
      sheet.workbook.beginChange({ what: "WorksheetProtection.protect", undoable: false });
      sheet.protection.protect(
        protectionOptions.filter((option) => given[option] === true),
        password,
      );
    },
    Unprotect: (sheet, args) => {
      const password = args.optional(0, (index) => args.text(index), null);
      sheet.protection.demandOn(password);
      sheet.workbook.beginChange({ what: "WorksheetProtection.unprotect", undoable: false });
      sheet.protection.unprotect(password);
    },
  },
});

defineClass("WorkbookProtection", {
  scalars: { Protected: { get: ({ structure }) => structure.isOn } },
  methods: {
    Protect: (workbook, args) => {
      workbook.structure.demandOff();
      workbook.beginChange({ what: "WorkbookProtection.protect", undoable: false });
      workbook.structure.protect(
        [],
        args.optional(0, (index) => args.text(index), null),
      );
    },
    Unprotect: (workbook, args) => {
      const password = args.optional(0, (index) => args.text(index), null);
      workbook.structure.demandOn(password);
      workbook.beginChange({ what: "WorkbookProtection.unprotect", undoable: false });
      workbook.structure.unprotect(password);
    },
  },
});
