import type { ClientClass, Scalar } from "../engine/host-object";
import { wireName } from "../engine/object-paths";
import { HostError } from "../engine/host-error";
import { borderSides } from "../model/cell-style";
import { resetSize } from "../model/rows-and-columns";
import { areasOf, sheetOf } from "./areas";
import { formatParts } from "./format-parts";
import { booleanOf } from "./json-readers";
import { defineClass, hostObject, type AreasTarget } from "./targets";

/** Scalars by their paths in a cell's format. */
function scalars(prefix: string, names: readonly string[]): NonNullable<ClientClass<AreasTarget>["scalars"]> {
  return Object.fromEntries(
    names.map((name): [string, Scalar<AreasTarget>] => {
      const part = formatParts[prefix + name];
      if (!part) throw new Error(`There is no format property ${prefix}${name}.`);
      return [wireName(name), part];
    }),
  );
}

const standardSize = (axis: "row" | "column"): Scalar<AreasTarget> => ({
  get: () => null,
  set: (target, value) => {
    if (booleanOf(value)) for (const area of areasOf(target)) resetSize(sheetOf(target), area, axis);
  },
});

defineClass("RangeFormat", {
  scalars: {
    ...scalars("", [
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "shrinkToFit",
      "indentLevel",
      "textOrientation",
      "rowHeight",
      "columnWidth",
    ]),
    UseStandardHeight: standardSize("row"),
    UseStandardWidth: standardSize("column"),
  },
  navigations: {
    Fill: (target) => hostObject("RangeFill", target),
    Font: (target) => hostObject("RangeFont", target),
    Borders: (target) => hostObject("RangeBorderCollection", target),
    Protection: (target) => hostObject("FormatProtection", target),
  },
  methods: {
    AutofitRows: (target) => {
      for (const area of areasOf(target)) resetSize(sheetOf(target), area, "row");
    },
    AutofitColumns: (target) => {
      for (const area of areasOf(target)) resetSize(sheetOf(target), area, "column");
    },
  },
});

defineClass("RangeFill", {
  scalars: scalars("fill.", ["color", "pattern"]),
  methods: {
    Clear: (target) => {
      const sheet = sheetOf(target);
      sheet.protection.demand("allowFormatCells", sheet.name);
      sheet.workbook.beginChange({ what: "RangeFill.clear" });
      for (const area of areasOf(target)) sheet.grid.changeStyle(area, () => ({ fill: null }));
    },
  },
});

defineClass("RangeFont", { scalars: scalars("font.", ["name", "size", "color", "bold", "italic", "underline", "strikethrough"]) });
defineClass("FormatProtection", { scalars: scalars("protection.", ["locked", "formulaHidden"]) });

const sides = [...borderSides, "InsideHorizontal", "InsideVertical"];

defineClass("RangeBorderCollection", {
  items: (target) => sides.map((side) => hostObject("RangeBorder", { ...target, side })),
  scalars: { Count: { get: () => sides.length } },
  objects: {
    GetItem: (target, args) => hostObject("RangeBorder", { ...target, side: args.word(0, sides) }),
    GetItemAt: (target, args) => {
      const side = sides[args.integer(0)];
      // source: dts ErrorCodes.invalidArgument
      if (side === undefined) throw new HostError("InvalidArgument", "no such side");
      return hostObject("RangeBorder", { ...target, side });
    },
  },
});

defineClass("RangeBorder", {
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    ...Object.fromEntries(
      ["style", "color", "weight"].map((name): [string, Scalar<AreasTarget & { side: string }>] => [
        wireName(name),
        {
          get: (target) => formatParts[`borders.${target.side}.${name}`]?.get(target) ?? null,
          set: (target, value) => formatParts[`borders.${target.side}.${name}`]?.set(target, value),
        },
      ]),
    ),
  },
});
