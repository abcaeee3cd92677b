import { areaAddress, cellAddress, columnLetters } from "../../excel-host/model/address";
import type { Area } from "../../excel-host/model/area";
import type { Sheet } from "../../excel-host/model/sheet";
import { displayText } from "../../excel-host/model/display-text";
import type { Workbook } from "../../excel-host/model/workbook";

/** Enough to see what is there; a table of ten thousand rows need not be drawn whole. */
const mostRows = 80;
const mostColumns = 14;
/** Pixels of a point. */
const pixels = 4 / 3;

/** Draws the active sheet as a plain grid, with the tabs of all sheets below. */
export function drawWorkbook(into: HTMLElement, tabs: HTMLElement, workbook: Workbook, onTab: (sheet: Sheet) => void): void {
  into.replaceChildren(gridOf(workbook.active, workbook.selection[0]));
  tabs.replaceChildren(
    ...workbook.sheets.map((sheet) => {
      const tab = document.createElement("button");
      tab.textContent = sheet.name;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(sheet === workbook.active));
      tab.addEventListener("click", () => onTab(sheet));
      return tab;
    }),
  );
  into.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function gridOf(sheet: Sheet, selected: Area | undefined): HTMLElement {
  const used = sheet.grid.usedArea({ top: 0, left: 0, rows: mostRows, columns: mostColumns }, false);
  const [rows, columns] = used ? [used.top + used.rows, used.left + used.columns] : [20, 8];
  const table = document.createElement("table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", sheet.name);
  const head = table.insertRow();
  head.append(heading(""), ...Array.from({ length: columns }, (_, column) => heading(columnLetters(column), widthOf(sheet, column))));
  for (let row = 0; row < rows; row += 1) {
    const line = table.insertRow();
    line.append(heading(String(row + 1)));
    for (let column = 0; column < columns; column += 1) {
      const cell = cellOf(sheet, row, column);
      if (!cell) continue;
      if (selected?.top === row && selected.left === column) cell.setAttribute("aria-selected", "true");
      line.append(cell);
    }
  }
  return table;
}

function heading(text: string, width?: number): HTMLElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  if (width !== undefined) cell.style.minWidth = `${width}px`;
  return cell;
}

function widthOf(sheet: Sheet, column: number): number {
  return Math.round((sheet.grid.columns.get(column)?.width ?? sheet.standardColumnPoints) * pixels);
}

/** Null for a cell that a merged area covers. */
function cellOf(sheet: Sheet, row: number, column: number): HTMLTableCellElement | null {
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const cell = document.createElement("td");
  cell.dataset.address = cellAddress(row, column);
  if (merge) [cell.rowSpan, cell.colSpan] = [merge.rows, merge.columns];
  cell.textContent = displayText(sheet.grid.cell(row, column), sheet.workbook.date1904);
  const { bold, fill, fontColor, horizontal } = sheet.grid.styleAt(row, column);
  cell.style.fontWeight = bold ? "600" : "";
  cell.style.backgroundColor = fill ?? "";
  cell.style.color = fontColor;
  cell.style.textAlign = horizontal === "Center" || horizontal === "CenterAcrossSelection" ? "center" : "";
  cell.title = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => areaAddress(area) === cell.dataset.address))
    .map(({ formula }) => formula)
    .join("\n");
  return cell;
}
