import type { StackedBarChart } from "../../../../core/plan/plan-step";
import { chartMarkup } from "../own-sheet/chart-markup";
import { drawingMarkup } from "../own-sheet/drawing-markup";
import type { PackageEdit } from "../package-changes/package-edit";
import { relationshipsPathOf, relativePath } from "./part-paths";
import { RelationshipsPart, emptyRelationships } from "./relationships-part";

const typeFolder = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const contentTypeFolder = "application/vnd.openxmlformats-officedocument.";

/**
 * Adds the parts of a sheet's charts: one drawing, one part per chart, and what leads to them. The sheet's part must have no relationships of its own
 * any more. Returns the id by which the sheet names its drawing; null without charts.
 */
export function addSheetDrawing(parts: PackageEdit, sheetPart: string, sheet: string, charts: readonly StackedBarChart[]): string | null {
  if (charts.length === 0) return null;
  const drawing = parts.freePath("xl/drawings/drawing", ".xml");
  const toCharts = new RelationshipsPart(emptyRelationships);
  const ids = charts.map((chart) => {
    const part = parts.freePath("xl/charts/chart", ".xml");
    parts.add(part, chartMarkup(sheet, chart), `${contentTypeFolder}drawingml.chart+xml`);
    return toCharts.add(`${typeFolder}chart`, relativePath(drawing, part));
  });
  parts.add(drawing, drawingMarkup(charts, ids), `${contentTypeFolder}drawing+xml`);
  parts.add(relationshipsPathOf(drawing), toCharts.text(), null);
  const toDrawing = new RelationshipsPart(emptyRelationships);
  const id = toDrawing.add(`${typeFolder}drawing`, relativePath(sheetPart, drawing));
  parts.add(relationshipsPathOf(sheetPart), toDrawing.text(), null);
  return id;
}
