import { HostError } from "../engine/host-error";
import type { Json } from "../engine/wire-format";
import { isEntireColumns, isEntireRows, type Area } from "./area";

/**
 * What to put where: a scalar fills the area, an array must have its shape (source: protocol §7; facts "Writing": ragged arrays → InvalidArgument).
 * Unbounded areas take neither (source: facts "Reading": A:F cannot be set).
 */
export function cellMatrix(value: Json, area: Area): (row: number, column: number) => Json {
  if (isEntireColumns(area) || isEntireRows(area)) throw new HostError("InvalidArgument", "an unbounded range cannot be set");
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw new HostError("InvalidArgument", "an object is no cell value");
    return () => value;
  }
  const rows = value as readonly Json[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${area.rows} × ${area.columns} cells`,
    );
  }
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

/** Reads an area as a two-dimensional array. */
export function readMatrix(area: Area, read: (row: number, column: number) => Json): Json[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.top + row, area.left + column)),
  );
}
