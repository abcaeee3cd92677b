import { type CellToEdit, RefusalError } from "../../../app/ports";
import { type CellPosition, isInside } from "../../../core/sheet/cell-position";
import { cellsOf, inheritedFormat, rowsOf } from "../apply/existing-sheet/sheet-rows";
import { tableEdges } from "../apply/existing-sheet/table-edges";
import { attributeOf } from "../apply/markup/markup-attributes";
import { childNamed, rootElement } from "../apply/markup/markup-element";
import type { WorkbookPackage } from "../package/workbook-package";
import { readStyles } from "./styles";
import { readWorkbookPart } from "./workbook-part";

/** The number formats of cells, blank ones included, and whether they stand at the edge of a table. Throws RefusalError for a sheet that is gone. */
export function readCellsToEdit(pkg: WorkbookPackage, sheet: string, cells: readonly CellPosition[]): readonly CellToEdit[] {
  const { sheets, dateSystem } = readWorkbookPart(pkg);
  const listed = sheets.find(({ name }) => name === sheet);
  if (!listed?.isWorksheet) throw new RefusalError({ id: "sheet-missing", sheet, sheets: sheets.map(({ name }) => name) });
  const xml = pkg.text(listed.part);
  const root = rootElement(xml);
  const sheetData = childNamed(xml, root, "sheetData");
  const columns = childNamed(xml, root, "cols");
  const wanted = new Set(cells.map(({ row }) => row));
  const rows = new Map(
    (sheetData ? rowsOf(xml, sheetData) : [])
      .filter(({ number }) => wanted.has(number))
      .map(({ number, element }) => [
        number,
        { element, cells: new Map(cellsOf(xml, element).map((cell) => [cell.number, cell.element])) },
      ]),
  );
  const styles = readStyles(pkg, dateSystem);
  const tables = pkg.relationshipsOf(listed.part).filter(({ type, external }) => type === "table" && !external);
  const edges = tables.flatMap(({ target }) => tableEdges(pkg.text(target)));
  return cells.map((position) => {
    const row = rows.get(position.row);
    const cell = row?.cells.get(position.column);
    const style = cell ? Number(attributeOf(xml, cell, "s") ?? 0) : inheritedFormat(xml, row?.element, columns, position.column);
    return { numberFormat: styles.formatOf(style).code, inTableEdge: edges.some((area) => isInside(area, position)) };
  });
}
