import { HostError } from "../engine/host-error";
import { cellCountOf, isEntireColumns, isEntireRows, type Area } from "../model/area";

/** source: facts "Size and speed": OperationCellsExceedLimit */
const mostCells = 33_554_000;

/** Refuses to work on too many cells at once. assumed: entire rows and columns are not counted by their cells */
export function checkCellCount(area: Area): void {
  if (isEntireColumns(area) || isEntireRows(area)) return;
  if (cellCountOf(area) > mostCells) throw new HostError("OperationCellsExceedLimit", `${cellCountOf(area)} cells`);
}
