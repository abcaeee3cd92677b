import { HostError } from "../engine/host-error";
import type { ClientClass, HostObject } from "../engine/host-object";
import { intersection } from "../model/area";
import { clearFormats } from "../model/clear-formats";
import { emptyLook, formulaFor, setFormulaFrom, type ConditionalFormat } from "../model/conditional-format";
import { formulaTyped } from "../model/input-text";
import { areasObject, areasOf, rangeObject, sheetOf } from "./areas";
import { booleanOf, numberOf, textOf } from "./json-readers";
import { defineClass, hostObject, type FormatFromCells, type FormatsOfCells } from "./targets";

/** source: dts Excel.ConditionalFormatType */
const types = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** Those that touch the cells. assumed: a range's rules come first to last */
function formatsOf(target: FormatsOfCells): ConditionalFormat[] {
  const sheet = sheetOf(target);
  return sheet.conditionalFormats.filter((format) => format.areas.some((own) => areasOf(target).some((area) => intersection(own, area))));
}

function fromCells(target: FormatsOfCells, format: ConditionalFormat | undefined): HostObject | null {
  return format ? hostObject("ConditionalFormat", { format, origin: target.origin }) : null;
}

function demanded(object: HostObject | null): HostObject {
  // source: dts ErrorCodes.itemNotFound
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

defineClass("ConditionalFormatCollection", {
  items: (target) => formatsOf(target).map((format) => hostObject("ConditionalFormat", { format, origin: target.origin })),
  objects: {
    // source: dts ConditionalFormatCollection.add: at first/top priority
    Add: (target, args) => {
      const type = args.word(0, types);
      const sheet = sheetOf(target);
      sheet.protection.demand("allowFormatCells", sheet.name);
      sheet.workbook.beginChange({ what: "ConditionalFormatCollection.add" });
      const format: ConditionalFormat = {
        id: sheet.workbook.ids.next(),
        sheet,
        type,
        areas: areasOf(target),
        formula: "",
        stopIfTrue: false,
        look: emptyLook(),
        rule: null,
      };
      sheet.conditionalFormats.unshift(format);
      return fromCells(target, format);
    },
    GetItem: (target, args) =>
      demanded(
        fromCells(
          target,
          formatsOf(target).find(({ id }) => id === args.text(0)),
        ),
      ),
    GetItemOrNullObject: (target, args) =>
      fromCells(
        target,
        formatsOf(target).find(({ id }) => id === args.text(0)),
      ),
    GetItemAt: (target, args) => demanded(fromCells(target, formatsOf(target)[args.integer(0)])),
  },
  methods: {
    GetCount: (target) => formatsOf(target).length,
    // source: dts ConditionalFormatCollection.clearAll: those active on the current range
    ClearAll: (target) => {
      const sheet = sheetOf(target);
      sheet.protection.demand("allowFormatCells", sheet.name);
      sheet.workbook.beginChange({ what: "ConditionalFormatCollection.clearAll" });
      for (const area of areasOf(target)) clearFormats(sheet, area);
    },
  },
});

const customOrNull = ({ format, origin }: FormatFromCells): HostObject | null =>
  format.type === "Custom" ? hostObject("CustomConditionalFormat", { format, origin }) : null;

/** The typed views of formats that are not custom: known to be there, not to be looked into. */
const otherViews: NonNullable<ClientClass<FormatFromCells>["navigations"]> = Object.fromEntries(
  ["CellValue", "ColorScale", "DataBar", "IconSet", "Preset", "TextComparison", "TopBottom"].map((view) => [
    `${view}OrNullObject`,
    () => null,
  ]),
);

defineClass("ConditionalFormat", {
  id: ({ format }) => format.id,
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    // source: dts ConditionalFormat.priority: zero is first, writing moves the others
    Priority: {
      get: ({ format }) => format.sheet.conditionalFormats.indexOf(format),
      set: ({ format }, value) => {
        const { sheet } = format;
        begin(format, "ConditionalFormat.priority");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        sheet.conditionalFormats.splice(numberOf(value), 0, format);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        begin(format, "ConditionalFormat.stopIfTrue");
        format.stopIfTrue = booleanOf(value);
      },
    },
  },
  navigations: {
    Custom: (target) => {
      const custom = customOrNull(target);
      // source: facts #6827: the typed view of another type throws
      if (!custom) throw new HostError("InvalidOperation", "not a custom conditional format");
      return custom;
    },
    CustomOrNullObject: customOrNull,
    ...otherViews,
  },
  objects: {
    // source: dts ConditionalFormat.getRange: an error for several ranges
    GetRange: ({ format }) => {
      const [only, ...others] = format.areas;
      if (!only || others.length > 0) throw new HostError("InvalidOperation", "several areas");
      return rangeObject(format.sheet, only);
    },
    GetRangeOrNullObject: ({ format }) => {
      const [only, ...others] = format.areas;
      return only && others.length === 0 ? rangeObject(format.sheet, only) : null;
    },
    GetRanges: ({ format }) => areasObject(format.sheet, format.areas),
  },
  methods: {
    Delete: ({ format }) => {
      begin(format, "ConditionalFormat.delete");
      format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

function begin({ sheet }: ConditionalFormat, what: string): void {
  sheet.protection.demand("allowFormatCells", sheet.name);
  sheet.workbook.beginChange({ what });
}

defineClass("CustomConditionalFormat", {
  navigations: {
    Rule: (target) => hostObject("ConditionalFormatRule", target),
    Format: (target) => hostObject("ConditionalRangeFormat", target),
  },
});

defineClass("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: ({ format, origin }) => formulaFor(format, origin),
      set: ({ format, origin }, value) => {
        const formula = formulaTyped(textOf(value));
        begin(format, "ConditionalFormatRule.formula");
        // source: facts #6135: custom functions never apply; assumed: texts of over 255 characters within a rule's formula are refused
        if (/"(?:[^"]|""){256,}"/u.test(formula)) throw new HostError("InvalidArgument", "a text of over 255 characters in a formula");
        setFormulaFrom(format, origin, formula);
      },
    },
    FormulaLocal: { get: ({ format, origin }) => formulaFor(format, origin) },
  },
});
