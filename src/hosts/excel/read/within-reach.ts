import { RefusalError } from "../../../app/ports";
import type { SurveyedSheet } from "./survey";

/**
 * The most cells that a sheet may span, blank ones counted: some 250 requests. A table of 100,000 rows and 12 columns spans 1.2 million; a single
 * blank typed into the last cell of all makes Excel name 17 billion.
 */
const mostCells = 5_000_000;
/** The most columns: some things must be asked for column by column. */
const mostColumns = 1_000;

/**
 * True for a sheet whose cells can be asked for.
 * @throws RefusalError (over-limit) that names a sheet which spans too many
 */
export function isWithinReach({ name, used }: SurveyedSheet): boolean {
  const columns = used ? used.lastColumn - used.firstColumn + 1 : 0;
  const cells = used ? (used.lastRow - used.firstRow + 1) * columns : 0;
  if (cells > mostCells) throw new RefusalError({ id: "over-limit", what: "cells", sheet: name, limit: mostCells });
  if (columns > mostColumns) throw new RefusalError({ id: "over-limit", what: "columns", sheet: name, limit: mostColumns });
  return true;
}
