import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import { fullAddress, parseLocalAddress, splitAddress } from "../model/address";
import { formulaTyped } from "../model/input-text";
import { checkDefinedName, type DefinedName } from "../model/names";
import { SheetRange } from "../model/sheet-range";
import { booleanOf, textOf } from "./json-readers";
import { defineClass, hostObject, type NameIn, type NamesOf } from "./targets";

function namesOf({ workbook, scope }: NamesOf): DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope);
}

function find(target: NamesOf, args: MethodArguments): HostObject | null {
  const found = namesOf(target).find(({ name }) => name.toLowerCase() === args.text(0).toLowerCase());
  return found ? hostObject("NamedItem", { workbook: target.workbook, name: found }) : null;
}

defineClass("NamedItemCollection", {
  items: (target) => namesOf(target).map((name) => hostObject("NamedItem", { workbook: target.workbook, name })),
  objects: {
    // source: dts NamedItemCollection.add: a range, or a formula as text
    Add: (target, args) => {
      const name = args.text(0);
      checkDefinedName(name);
      if (find(target, args)) throw new HostError("ItemAlreadyExists", name);
      const object = args.object(1);
      const formula = object?.target instanceof SheetRange ? `=${absolute(object.target)}` : formulaTyped(textOf(args.json(1)));
      const comment = args.optional(2, (index) => args.text(index), "");
      // assumed: the comment of a name has up to 255 characters
      if (comment.length > 255) throw new HostError("InvalidArgument", "a comment of over 255 characters");
      target.workbook.beginChange({ what: "NamedItemCollection.add" });
      const added: DefinedName = { name, formula, scope: target.scope, visible: true, comment };
      target.workbook.names.push(added);
      return hostObject("NamedItem", { workbook: target.workbook, name: added });
    },
    GetItem: (target, args) => {
      const found = find(target, args);
      // source: dts ErrorCodes.itemNotFound
      if (!found) throw new HostError("ItemNotFound", args.text(0));
      return found;
    },
    GetItemOrNullObject: find,
  },
  methods: { GetCount: (target) => namesOf(target).length },
});

/** 'sheet'!$A$1:$B$2 */
function absolute({ sheet, area }: SheetRange): string {
  const address = fullAddress(sheet.name, area);
  const mark = address.lastIndexOf("!");
  return address.slice(0, mark + 1) + address.slice(mark + 1).replace(/[A-Z]+(?=\d|:|$)|\d+/gu, "$$$&");
}

function rangeOf({ workbook, name }: NameIn): HostObject | null {
  try {
    const { sheet, local } = splitAddress(name.formula.slice(1));
    const found = sheet === null ? name.scope : workbook.findSheet(sheet);
    return found ? hostObject("Range", new SheetRange(found, parseLocalAddress(local))) : null;
  } catch (error) {
    // A name may stand for any formula: then it has no range.
    if (error instanceof HostError) return null;
    throw error;
  }
}

defineClass("NamedItem", {
  id: ({ name }) => name.name,
  scalars: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value) => {
        const formula = formulaTyped(textOf(value));
        workbook.beginChange({ what: "NamedItem.formula" });
        name.formula = formula;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ workbook, name }, value) => {
        workbook.beginChange({ what: "NamedItem.comment" });
        name.comment = textOf(value);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ workbook, name }, value) => {
        workbook.beginChange({ what: "NamedItem.visible" });
        name.visible = booleanOf(value);
      },
    },
    // source: dts Excel.NamedItemType
    Type: { get: (target) => (rangeOf(target) ? "Range" : target.name.formula.includes("#REF!") ? "Error" : "String") },
    // source: dts NamedItem.value: for a range its address
    Value: { get: ({ name }) => name.formula.slice(1).replaceAll("$", "") },
    // source: dts NamedItem.scope
    Scope: { get: ({ name }) => (name.scope ? "Worksheet" : "Workbook") },
  },
  navigations: {
    Worksheet: ({ name }) => {
      if (!name.scope) throw new HostError("ItemNotFound", "the name belongs to the whole workbook");
      return hostObject("Worksheet", name.scope);
    },
    WorksheetOrNullObject: ({ name }) => (name.scope ? hostObject("Worksheet", name.scope) : null),
  },
  objects: {
    GetRange: (target) => {
      const range = rangeOf(target);
      // source: dts ErrorCodes.itemNotFound
      if (!range) throw new HostError("ItemNotFound", "the name stands for no range");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
  methods: {
    Delete: ({ workbook, name }) => {
      workbook.beginChange({ what: "NamedItem.delete" });
      workbook.names = workbook.names.filter((other) => other !== name);
    },
  },
});
