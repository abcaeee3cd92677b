import type { StackedBarChart } from "../../../../core/plan/plan-step";
import type { CellPosition } from "../../../../core/sheet/cell-position";
import { escapeAttribute } from "../markup/escaping";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The text of a drawing part: each chart over its cells. `ids` are the relationships that lead to the charts, in the same order. */
export function drawingMarkup(charts: readonly StackedBarChart[], ids: readonly string[]): string {
  const anchors = charts.map(({ area, title, description }, index) => {
    const properties = `id="${index + 2}" name="${escapeAttribute(title)}" descr="${escapeAttribute(description)}"`;
    const data = `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="${ids[index] ?? ""}"/></a:graphicData>`;
    return [
      '<xdr:twoCellAnchor editAs="twoCell">',
      corner("from", { row: area.firstRow, column: area.firstColumn }),
      corner("to", { row: area.lastRow + 1, column: area.lastColumn + 1 }),
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic>${data}</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}" xmlns:r="${relationships}">${anchors.join("")}</xdr:wsDr>`,
  ].join("");
}

/** The top left corner of a cell; the file counts rows and columns from 0. */
function corner(name: "from" | "to", { row, column }: CellPosition): string {
  const place = `<xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${place}</xdr:${name}>`;
}
