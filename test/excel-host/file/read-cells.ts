import type { XmlNode } from "../../contract/xml-tree";
import { parseLocalAddress } from "../model/address";
import type { Cell, CellValue } from "../model/cell-grid";
import { shiftReferences } from "../model/formulas/shift-references";
import type { Sheet } from "../model/sheet";
import { childOf, childrenOf, isTrue } from "./parts";
import type { FileStyles } from "./read-styles";

/** A text of the file, with whether its parts look different. */
export interface FileText {
  readonly text: string;
  readonly mixedFormats: boolean;
}

/** ECMA-376 part 1, 18.4.8 (string item): plain, or in runs. Readings of characters (rPh) are no part of the text. */
export function readText(item: XmlNode): FileText {
  const runs = childrenOf(item, "r");
  const text = (runs.length > 0 ? runs : [item]).map((run) => childOf(run, "t")?.text ?? "").join("");
  const looks = new Set(runs.map((run) => JSON.stringify(childOf(run, "rPr")?.children ?? [])));
  // Characters that XML cannot hold stand as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
  return {
    text: text.replace(/_x([\dA-F]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    mixedFormats: looks.size > 1,
  };
}

export function readCells(sheet: Sheet, sheetData: XmlNode | undefined, strings: readonly FileText[], styles: FileStyles): void {
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  let next = 0;
  for (const rowNode of sheetData?.children ?? []) {
    const row = rowNode.attributes.r === undefined ? next : Number(rowNode.attributes.r) - 1;
    next = row + 1;
    readRow(sheet, row, rowNode, styles);
    let nextColumn = 0;
    for (const node of childrenOf(rowNode, "c")) {
      const column = node.attributes.r === undefined ? nextColumn : parseLocalAddress(node.attributes.r).left;
      nextColumn = column + 1;
      sheet.grid.put(row, column, readCell(sheet, node, row, column, strings, styles, shared));
    }
  }
}

function readRow(sheet: Sheet, index: number, { attributes }: XmlNode, styles: FileStyles): void {
  const row = sheet.grid.row(index);
  if (attributes.ht !== undefined) {
    if (isTrue(attributes.customHeight)) row.height = Number(attributes.ht);
    else row.fittedHeight = Number(attributes.ht);
  }
  if (isTrue(attributes.hidden)) row.hidden = true;
  const style = styles.cells[Number(attributes.s ?? 0)];
  if (isTrue(attributes.customFormat) && style) row.style = style;
}

function readCell(
  sheet: Sheet,
  node: XmlNode,
  row: number,
  column: number,
  strings: readonly FileText[],
  styles: FileStyles,
  shared: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
): Cell {
  const text =
    node.attributes.t === "s" ? strings[Number(childOf(node, "v")?.text)] : node.attributes.t === "inlineStr" ? inline(node) : undefined;
  const formula = readFormula(sheet, childOf(node, "f"), row, column, shared);
  return {
    value: text ? text.text || null : readValue(node),
    formula,
    style: styles.cells[Number(node.attributes.s ?? 0)] ?? sheet.grid.normal,
    ...(text?.mixedFormats ? { mixedFormats: true } : {}),
  };
}

function inline(node: XmlNode): FileText | undefined {
  const item = childOf(node, "is");
  return item && readText(item);
}

function readValue(node: XmlNode): CellValue {
  const value = childOf(node, "v")?.text;
  if (value === undefined || value === "") return null;
  if (node.attributes.t === "b") return value === "1";
  if (node.attributes.t === "e") return { error: value };
  return node.attributes.t === "str" ? value : Number(value);
}

function readFormula(
  sheet: Sheet,
  node: XmlNode | undefined,
  row: number,
  column: number,
  shared: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
): string | null {
  if (!node) return null;
  const { t, si, ref } = node.attributes;
  if (t === "array" && ref !== undefined) sheet.arrayFormulas.push(parseLocalAddress(ref));
  if (t !== "shared" || si === undefined) return `=${node.text}`;
  if (node.text !== "") shared.set(si, { formula: `=${node.text}`, row, column });
  const first = shared.get(si);
  return first ? shiftReferences(first.formula, row - first.row, column - first.column) : null;
}
