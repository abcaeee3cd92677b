import { HostError } from "../../engine/host-error";
import type { ClientClass } from "../../engine/host-object";
import type { Json, JsonObject } from "../../engine/wire-format";
import { areaAddress, fullAddress } from "../../model/address";
import { isEntireColumns, isEntireRows, type Area } from "../../model/area";
import { readMatrix } from "../../model/cell-matrix";
import { isHidden } from "../../model/rows-and-columns";
import { SheetRange } from "../../model/sheet-range";
import { objectOf } from "../json-readers";
import { formatParts, type FormatPart } from "../format-parts";

type Methods = NonNullable<ClientClass<SheetRange>["methods"]>;

/** source: dts Range.getCellProperties, getRowProperties, getColumnProperties and their setters; protocol §5: plain objects in camelCase */
export const cellPropertyMethods: Methods = {
  GetCellProperties: ({ sheet, area }, args) => {
    const wanted = objectOf(args.json(0));
    demandBounded(area);
    return readMatrix(area, (row, column) =>
      readProperties(new SheetRange(sheet, { top: row, left: column, rows: 1, columns: 1 }), wanted),
    );
  },
  GetRowProperties: ({ sheet, area }, args) => {
    const wanted = objectOf(args.json(0));
    // assumed: properties of cells are not given of unbounded ranges
    if (isEntireColumns(area)) throw new HostError("InvalidArgument", "an unbounded range");
    return lines(area, "row").map((line) => readProperties(new SheetRange(sheet, line), wanted));
  },
  GetColumnProperties: ({ sheet, area }, args) => {
    const wanted = objectOf(args.json(0));
    // assumed: properties of cells are not given of unbounded ranges
    if (isEntireRows(area)) throw new HostError("InvalidArgument", "an unbounded range");
    return lines(area, "column").map((line) => readProperties(new SheetRange(sheet, line), wanted));
  },
  SetCellProperties: ({ sheet, area }, args) => {
    const rows = listOf(args.json(0), area.rows).map((row) => listOf(row, area.columns));
    rows.forEach((row, rowIndex) =>
      row.forEach((cell, column) =>
        setProperties(new SheetRange(sheet, { top: area.top + rowIndex, left: area.left + column, rows: 1, columns: 1 }), cell),
      ),
    );
  },
  SetRowProperties: ({ sheet, area }, args) => {
    const lineList = lines(area, "row");
    listOf(args.json(0), area.rows).forEach((row, index) => setProperties(new SheetRange(sheet, lineList[index] ?? area), row));
  },
  SetColumnProperties: ({ sheet, area }, args) => {
    const lineList = lines(area, "column");
    listOf(args.json(0), area.columns).forEach((column, index) => setProperties(new SheetRange(sheet, lineList[index] ?? area), column));
  },
};

function demandBounded(area: Area): void {
  // assumed: properties of cells are not given of unbounded ranges
  if (isEntireColumns(area) || isEntireRows(area)) throw new HostError("InvalidArgument", "an unbounded range");
}

function lines(area: Area, axis: "row" | "column"): Area[] {
  return axis === "row"
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, top: area.top + index, rows: 1 }))
    : Array.from({ length: area.columns }, (_, index) => ({ ...area, left: area.left + index, columns: 1 }));
}

function listOf(value: Json, length: number): readonly Json[] {
  // source: dts ErrorCodes.invalidArgument
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument", `an array of ${length} entries is needed`);
  return value as readonly Json[];
}

/** What can be asked of a cell, row or column beside its format. */
const readers: Readonly<Record<string, (range: SheetRange) => Json>> = {
  address: ({ sheet, area }) => fullAddress(sheet.name, area),
  addressLocal: ({ sheet, area }) => fullAddress(sheet.name, area),
  rowIndex: ({ area }) => area.top,
  columnIndex: ({ area }) => area.left,
  rowHidden: ({ sheet, area }) => isHidden(sheet, "row", area.top),
  columnHidden: ({ sheet, area }) => isHidden(sheet, "column", area.left),
  hidden: ({ sheet, area }) => isHidden(sheet, "row", area.top) || isHidden(sheet, "column", area.left),
};

function readProperties(range: SheetRange, wanted: JsonObject): JsonObject {
  const found: Record<string, Json> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false) continue;
    const read = readers[name];
    if (name === "format") found[name] = readFormat(range, objectOf(choice), "");
    else if (read) found[name] = read(range);
    // assumed: an unknown property of cells is refused, not left out of the answer
    else throw new HostError("InvalidArgument", `no property ${name} of ${areaAddress(range.area)}`);
  }
  return found;
}

function readFormat(range: SheetRange, wanted: JsonObject, prefix: string): JsonObject {
  const target = { ranges: [range] };
  const found: Record<string, Json> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false) continue;
    const path = prefix + name;
    if (path === "borders") found[name] = readBorders(range, objectOf(choice));
    else if (typeof choice === "object") found[name] = readFormat(range, objectOf(choice), `${path}.`);
    else found[name] = part(path).get(target);
  }
  return found;
}

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function readBorders(range: SheetRange, wanted: JsonObject): JsonObject {
  const read = (side: string): JsonObject =>
    Object.fromEntries(Object.keys(wanted).map((name) => [name, part(`borders.${side}.${name}`).get({ ranges: [range] })]));
  return Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, read(side)]));
}

function setProperties(range: SheetRange, given: Json): void {
  // assumed: setCellProperties leaves a cell alone where it says null
  if (given === null) return;
  for (const [name, value] of Object.entries(objectOf(given))) {
    if (name === "format") setFormat(range, objectOf(value), "");
    else if (name === "rowHidden" || name === "columnHidden") part(name).set({ ranges: [range] }, value);
    else throw new HostError("InvalidArgument", `${name} cannot be set`);
  }
}

function setFormat(range: SheetRange, given: JsonObject, prefix: string): void {
  for (const [name, value] of Object.entries(given)) {
    const path = prefix + (prefix === "borders." ? ((sides[name as keyof typeof sides] as string | undefined) ?? name) : name);
    if (typeof value === "object" && value !== null) setFormat(range, objectOf(value), `${path}.`);
    else part(path).set({ ranges: [range] }, value);
  }
}

function part(path: string): FormatPart {
  const found = formatParts[path];
  // source: dts ErrorCodes.invalidArgument
  if (!found) throw new HostError("InvalidArgument", `no format property ${path}`);
  return found;
}
