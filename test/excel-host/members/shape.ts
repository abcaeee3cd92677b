import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import type { Json } from "../engine/wire-format";
import type { Shape } from "../model/shapes";
import type { Sheet } from "../model/sheet";
import { booleanOf, numberOf, textOf } from "./json-readers";
import { defineClass, hostObject } from "./targets";

function shapeOf(sheet: Sheet, shape: Shape | undefined): HostObject | null {
  return shape ? hostObject("Shape", { sheet, shape }) : null;
}

function demanded(object: HostObject | null): HostObject {
  // source: dts ErrorCodes.itemNotFound
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const byName = (sheet: Sheet, args: MethodArguments): HostObject | null =>
  shapeOf(
    sheet,
    sheet.shapes.find(({ id, name }) => id === args.text(0) || name === args.text(0)),
  );

/** source: dts ShapeCollection, Shape; charts are shapes of their own and not listed here. assumed: charts are not among a sheet's shapes */
defineClass("ShapeCollection", {
  items: (sheet) => sheet.shapes.map((shape) => hostObject("Shape", { sheet, shape })),
  objects: {
    AddTextBox: (sheet, args) => {
      const text = args.optional(0, (index) => args.text(index), "");
      return hostObject("Shape", { sheet, shape: added(sheet, "Unsupported", text) });
    },
    AddGeometricShape: (sheet, args) => {
      args.text(0);
      return hostObject("Shape", { sheet, shape: added(sheet, "GeometricShape", "") });
    },
    GetItem: (sheet, args) => demanded(byName(sheet, args)),
    GetItemOrNullObject: byName,
    GetItemAt: (sheet, args) => demanded(shapeOf(sheet, sheet.shapes[args.integer(0)])),
  },
  methods: { GetCount: (sheet) => sheet.shapes.length },
});

function added(sheet: Sheet, type: string, text: string): Shape {
  sheet.protection.demand("allowEditObjects", sheet.name);
  sheet.workbook.beginChange({ what: "ShapeCollection.add" });
  const shape: Shape = {
    id: sheet.workbook.ids.next(),
    name: `形状 ${sheet.shapes.length + 1}`,
    type,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    visible: true,
    text,
  };
  sheet.shapes.push(shape);
  return shape;
}

interface ShapeTarget {
  readonly sheet: Sheet;
  readonly shape: Shape;
}

function part<Field extends "name" | "left" | "top" | "width" | "height" | "visible">(field: Field, read: (value: Json) => Shape[Field]) {
  return {
    get: ({ shape }: ShapeTarget): Json => shape[field],
    set: ({ sheet, shape }: ShapeTarget, value: Json): void => {
      const next = read(value);
      sheet.workbook.beginChange({ what: `Shape.${field}` });
      shape[field] = next;
    },
  };
}

defineClass("Shape", {
  id: ({ shape }) => shape.id,
  scalars: {
    Id: { get: ({ shape }) => shape.id },
    Type: { get: ({ shape }) => shape.type },
    Name: part("name", textOf),
    Left: part("left", numberOf),
    Top: part("top", numberOf),
    Width: part("width", numberOf),
    Height: part("height", numberOf),
    Visible: part("visible", booleanOf),
  },
  methods: {
    Delete: ({ sheet, shape }) => {
      sheet.protection.demand("allowEditObjects", sheet.name);
      sheet.workbook.beginChange({ what: "Shape.delete" });
      sheet.shapes = sheet.shapes.filter((other) => other !== shape);
    },
  },
});
