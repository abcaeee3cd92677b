import { HostError } from "../engine/host-error";
import type { HostObject } from "../engine/host-object";
import type { MethodArguments } from "../engine/method-arguments";
import { parseLocalAddress, splitAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { SheetRange } from "../model/sheet-range";
import { hostObject, type AreasTarget } from "./targets";

export function rangeObject(sheet: Sheet, area: Area): HostObject {
  return hostObject("Range", new SheetRange(sheet, area));
}

export function rangeOrNull(sheet: Sheet, area: Area | null): HostObject | null {
  return area && rangeObject(sheet, area);
}

export function areasObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  return hostObject("RangeAreas", { ranges: areas.map((area) => new SheetRange(sheet, area)) });
}

export function sheetOf({ ranges }: AreasTarget): Sheet {
  const [first] = ranges;
  // source: dts ErrorCodes.invalidArgument
  if (!first) throw new HostError("InvalidArgument", "no areas");
  first.demandSheet();
  return first.sheet;
}

export function areasOf({ ranges }: AreasTarget): readonly Area[] {
  return ranges.map((range) => range.area);
}

export function firstArea(target: AreasTarget): Area {
  const [first] = areasOf(target);
  // source: dts ErrorCodes.invalidArgument
  if (!first) throw new HostError("InvalidArgument", "no areas");
  return first;
}

/** source: facts "Size and speed": address strings over 8,192 characters fail (#5198, #4263) */
export function checkAddressLength(address: string): void {
  if (address.length > 8_192) throw new HostError("InvalidArgument", `an address of ${address.length} characters`);
}

/** An address on the sheet itself, or with its name before it; also a defined name (source: dts Worksheet.getRange: address or name). */
export function areaOnSheet(sheet: Sheet, address: string): Area {
  checkAddressLength(address);
  const name = sheet.workbook.names.find(
    (known) => known.name.toLowerCase() === address.toLowerCase() && (known.scope === null || known.scope === sheet),
  );
  const { sheet: named, local } = splitAddress(name ? name.formula.slice(1) : address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw new HostError("InvalidArgument", `${address} is on another sheet`);
  return parseLocalAddress(local);
}

/** An argument that may be a range or its address, on the given sheet. */
export function rangeArgument(args: MethodArguments, index: number, sheet: Sheet): SheetRange {
  const object = args.object(index);
  if (object?.target instanceof SheetRange) return object.target;
  return new SheetRange(sheet, areaOnSheet(sheet, args.text(index)));
}

/** One value that all cells share, null where they differ. */
export function uniform<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}
