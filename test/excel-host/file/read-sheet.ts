import type { XmlNode } from "../../contract/xml-tree";
import type { JsonObject } from "../engine/wire-format";
import { parseLocalAddress } from "../model/address";
import { protectionOptions } from "../model/protection";
import type { Sheet } from "../model/sheet";
import { noValidation } from "../model/validation";
import { childOf, childrenOf, isTrue, readAreas, type Parts } from "./parts";
import { readCells, type FileText } from "./read-cells";
import { readConditionalFormats } from "./read-conditional-formats";
import { readPage } from "./read-page";
import type { FileStyles } from "./read-styles";
import { pointsOfWidth } from "./widths";

/** Fills a sheet from its part of the file. */
export function readSheet(sheet: Sheet, parts: Parts, part: string, strings: readonly FileText[], styles: FileStyles): void {
  const root = parts.xml(part);
  readCells(sheet, childOf(root, "sheetData"), strings, styles);
  readColumns(sheet, root, styles);
  sheet.merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").map(({ attributes }) => parseLocalAddress(attributes.ref ?? ""));
  sheet.tabColor = styles.color(childOf(childOf(root, "sheetPr"), "tabColor")) ?? "";
  readView(sheet, root);
  readProtection(sheet, childOf(root, "sheetProtection"));
  readConditionalFormats(sheet, root, styles);
  readValidations(sheet, root);
  readLinks(sheet, parts, part, root);
  readPage(sheet, root);
  const filter = childOf(root, "autoFilter");
  if (filter?.attributes.ref !== undefined) sheet.filter = { area: parseLocalAddress(filter.attributes.ref), criteria: new Map() };
}

function readColumns(sheet: Sheet, root: XmlNode, styles: FileStyles): void {
  const format = childOf(root, "sheetFormatPr")?.attributes ?? {};
  if (format.defaultRowHeight !== undefined) sheet.standardHeight = Number(format.defaultRowHeight);
  if (format.defaultColWidth !== undefined) sheet.standardColumnPoints = pointsOfWidth(Number(format.defaultColWidth));
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    for (let number = Number(attributes.min); number <= Number(attributes.max); number += 1) {
      const column = sheet.grid.column(number - 1);
      if (attributes.width !== undefined) column.width = pointsOfWidth(Number(attributes.width));
      if (isTrue(attributes.hidden)) column.hidden = true;
      const style = styles.cells[Number(attributes.style ?? 0)];
      if (attributes.style !== undefined && style) column.style = style;
    }
  }
}

function readView(sheet: Sheet, root: XmlNode): void {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  sheet.showGridlines = view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines);
  sheet.showHeadings = view?.attributes.showRowColHeaders === undefined || isTrue(view.attributes.showRowColHeaders);
  const pane = childOf(view, "pane")?.attributes;
  if (pane?.state?.startsWith("frozen")) sheet.frozen = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}

/** ECMA-376 part 1, 18.3.1.85: an attribute that is true forbids, and most are true where they are missing. */
function readProtection(sheet: Sheet, node: XmlNode | undefined): void {
  if (!node || !isTrue(node.attributes.sheet)) return;
  const allowed = protectionOptions.filter((option) => {
    const name = option.slice(5, 6).toLowerCase() + option.slice(6);
    const attribute = { editObjects: "objects", editScenarios: "scenarios" }[name] ?? name;
    const forbidden = node.attributes[attribute];
    const allowedByDefault = attribute === "objects" || attribute === "scenarios";
    return forbidden === undefined ? allowedByDefault : !isTrue(forbidden);
  });
  sheet.protection.protect(allowed, null);
}

function readValidations(sheet: Sheet, root: XmlNode): void {
  for (const { attributes, children } of childrenOf(childOf(root, "dataValidations"), "dataValidation")) {
    const [first, second] = ["formula1", "formula2"].map((name) => children.find((child) => child.name === name)?.text);
    const kind = attributes.type ?? "none";
    const source = first?.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : `=${first ?? ""}`;
    const rule: JsonObject =
      kind === "list"
        ? { list: { inCellDropDown: !isTrue(attributes.showDropDown), source } }
        : {
            [kind === "whole" ? "wholeNumber" : kind]: {
              formula1: first ?? "",
              formula2: second ?? "",
              operator: attributes.operator ?? "",
            },
          };
    sheet.validations.push({
      ...noValidation(readAreas(attributes.sqref)),
      rule,
      prompt: { message: attributes.prompt ?? "", showPrompt: isTrue(attributes.showInputMessage), title: attributes.promptTitle ?? "" },
      errorAlert: {
        message: attributes.error ?? "",
        showAlert: isTrue(attributes.showErrorMessage),
        style: "Stop",
        title: attributes.errorTitle ?? "",
      },
      ignoreBlanks: isTrue(attributes.allowBlank),
    });
  }
}

function readLinks(sheet: Sheet, parts: Parts, part: string, root: XmlNode): void {
  const relationships = parts.relationships(part);
  for (const { attributes } of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    sheet.links.push({
      area: parseLocalAddress(attributes.ref ?? ""),
      link: {
        address: relationships.get(attributes.id ?? "")?.target ?? null,
        documentReference: attributes.location ?? null,
        screenTip: attributes.tooltip ?? null,
      },
    });
  }
}
