import { HostError } from "../engine/host-error";
import { fullAddress } from "../model/address";
import { cellCountOf, isEntireColumns, isEntireRows } from "../model/area";
import { clearArea, clearKinds } from "../model/clear-cells";
import { areasOf, firstArea, sheetOf } from "./areas";
import { defineClass, hostObject } from "./targets";

const address = {
  get: (target: Parameters<typeof areasOf>[0]) =>
    areasOf(target)
      .map((area) => fullAddress(sheetOf(target).name, area))
      .join(","),
};

defineClass("RangeAreas", {
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: (target) => areasOf(target).reduce((sum, area) => sum + cellCountOf(area), 0) },
    IsEntireColumn: { get: (target) => areasOf(target).every(isEntireColumns) },
    IsEntireRow: { get: (target) => areasOf(target).every(isEntireRows) },
  },
  navigations: {
    Areas: (target) => hostObject("RangeCollection", target),
    Format: (target) => hostObject("RangeFormat", target),
    ConditionalFormats: (target) => hostObject("ConditionalFormatCollection", { ...target, origin: firstArea(target) }),
    DataValidation: (target) => hostObject("DataValidation", target),
    Worksheet: (target) => hostObject("Worksheet", sheetOf(target)),
  },
  methods: {
    Clear: (target, args) => {
      for (const area of areasOf(target))
        clearArea(
          sheetOf(target),
          area,
          args.optional(0, (index) => args.word(index, clearKinds), "All"),
        );
    },
    Calculate: () => undefined,
    SetDirty: () => undefined,
  },
});

defineClass("RangeCollection", {
  items: ({ ranges }) => ranges.map((range) => hostObject("Range", range)),
  objects: {
    GetItemAt: ({ ranges }, args) => {
      const range = ranges[args.integer(0)];
      // source: dts ErrorCodes.invalidArgument
      if (!range) throw new HostError("InvalidArgument", `no area ${args.integer(0)}`);
      return hostObject("Range", range);
    },
  },
  methods: { GetCount: ({ ranges }) => ranges.length },
});
