import { HostError } from "../engine/host-error";
import type { Scalar } from "../engine/host-object";
import type { Json } from "../engine/wire-format";
import { conditionalBorderSides, type ConditionalBorderSide, type ConditionalLook } from "../model/conditional-format";
import { booleanOf, colorOf, textOf, wordOf } from "./json-readers";
import { defineClass, hostObject, type FormatFromCells } from "./targets";

/** A field of the look. assumed: what is not set reads as null */
function look<Field extends Exclude<keyof ConditionalLook, "borders">>(
  field: Field,
  read: (value: Json) => ConditionalLook[Field],
): Scalar<FormatFromCells> {
  return {
    get: ({ format }) => format.look[field],
    set: (target, value) => {
      const next = read(value);
      begin(target, field);
      target.format.look[field] = next;
    },
  };
}

function begin({ format }: FormatFromCells, what: string): void {
  format.sheet.protection.demand("allowFormatCells", format.sheet.name);
  format.sheet.workbook.beginChange({ what: `ConditionalRangeFormat.${what}` });
}

defineClass("ConditionalRangeFormat", {
  scalars: { NumberFormat: look("numberFormat", textOf) },
  navigations: {
    Fill: (target) => hostObject("ConditionalRangeFill", target),
    Font: (target) => hostObject("ConditionalRangeFont", target),
    Borders: (target) => hostObject("ConditionalRangeBorderCollection", target),
  },
});

defineClass("ConditionalRangeFill", {
  scalars: { Color: look("fill", colorOf) },
  methods: {
    Clear: (target) => {
      begin(target, "fill.clear");
      target.format.look.fill = null;
    },
  },
});

defineClass("ConditionalRangeFont", {
  scalars: {
    Color: look("fontColor", colorOf),
    Bold: look("bold", booleanOf),
    Italic: look("italic", booleanOf),
    Strikethrough: look("strikethrough", booleanOf),
    Underline: look("underline", wordOf(["None", "Single", "Double"])),
  },
  methods: {
    Clear: (target) => {
      begin(target, "font.clear");
      Object.assign(target.format.look, { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null });
    },
  },
});

const border = (side: ConditionalBorderSide) => (target: FormatFromCells) => hostObject("ConditionalRangeBorder", { ...target, side });

defineClass("ConditionalRangeBorderCollection", {
  items: (target) => conditionalBorderSides.map((side) => border(side)(target)),
  scalars: { Count: { get: () => conditionalBorderSides.length } },
  navigations: { Top: border("EdgeTop"), Bottom: border("EdgeBottom"), Left: border("EdgeLeft"), Right: border("EdgeRight") },
  objects: {
    GetItem: (target, args) => border(args.word(0, conditionalBorderSides))(target),
    GetItemAt: (target, args) => {
      const side = conditionalBorderSides[args.integer(0)];
      // source: dts ErrorCodes.invalidArgument
      if (side === undefined) throw new HostError("InvalidArgument", "no such side");
      return border(side)(target);
    },
  },
});

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

function borderPart(property: "style" | "color", read: (value: Json) => string): Scalar<FormatFromCells & { readonly side: string }> {
  return {
    get: ({ format, side }) => format.look.borders[side as ConditionalBorderSide]?.[property] ?? null,
    set: (target, value) => {
      const next = read(value);
      begin(target, `border.${property}`);
      const side = target.side as ConditionalBorderSide;
      const old = target.format.look.borders[side] ?? { style: "None", color: "#000000" };
      target.format.look.borders[side] = { ...old, [property]: next };
    },
  };
}

defineClass("ConditionalRangeBorder", {
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: borderPart("style", wordOf(styles)),
    Color: borderPart("color", colorOf),
  },
});
