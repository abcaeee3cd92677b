import { strFromU8, unzipSync } from "fflate";
import { type Border, type Cell, Workbook as FileWorkbook, type Style, type Worksheet } from "exceljs";
import { parseLocalAddress } from "../excel-host/model/address";
import type { BorderLine, BorderSide, CellStyle } from "../excel-host/model/cell-style";
import { changedStyle, normalStyle } from "../excel-host/model/cell-style";
import type { ConditionalFormat } from "../excel-host/model/conditional-format";
import { emptyLook } from "../excel-host/model/conditional-format";
import type { Sheet } from "../excel-host/model/sheet";
import { Workbook } from "../excel-host/model/workbook";
import { allNamed, xmlTree, type XmlNode } from "./xml-tree";

const days1900 = 25_569;

/** A file as Excel holds it once it is open, as far as tables and what this add-in makes go: read by exceljs, and raw where that is blind. */
export async function excelWorkbookOf(bytes: Uint8Array): Promise<Workbook> {
  const file = new FileWorkbook();
  await file.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const parts = unzipSync(bytes);
  const part = (name: string): XmlNode => xmlTree(strFromU8(parts[name] ?? new Uint8Array()));
  const listed = allNamed(part("xl/workbook.xml"), "sheet");
  const targets = new Map(part("xl/_rels/workbook.xml.rels").children.map(({ attributes }) => [attributes.Id, attributes.Target]));
  const dxfs = parts["xl/styles.xml"] ? allNamed(part("xl/styles.xml"), "dxf") : [];
  const workbook = new Workbook(file.worksheets[0]?.name ?? "Sheet1");
  workbook.date1904 = file.properties.date1904;
  file.worksheets.forEach((from, index) => {
    const sheet = workbook.findSheet(from.name) ?? workbook.addSheet(from.name);
    fillSheet(sheet, from);
    const root = part(`xl/${targets.get(listed[index]?.attributes.id) ?? ""}`);
    sheet.conditionalFormats = formatsOf(sheet, root, dxfs);
    for (const { attributes, text } of allNamed(part("xl/workbook.xml"), "definedName")) {
      if (attributes.localSheetId !== String(index) || attributes.name?.startsWith("_xlnm.") === true) continue;
      const { name = "", comment = "", hidden } = attributes;
      workbook.names.push({ name, comment, visible: hidden !== "1", formula: `=${text}`, scope: sheet });
    }
  });
  Object.entries(parts)
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .forEach(([, content], index) => workbook.customXmlParts.push({ id: `{part-${index}}`, xml: strFromU8(content) }));
  return workbook;
}

function fillSheet(sheet: Sheet, from: Worksheet): void {
  sheet.visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" }[from.state] as Sheet["visibility"];
  from.eachRow({ includeEmpty: true }, (row) => {
    const target = sheet.grid.row(row.number - 1);
    if (row.hidden) target.hidden = true;
    if ((row.height as number | undefined) !== undefined) target.height = row.height;
    row.eachCell({ includeEmpty: true }, (cell, column) => fillCell(sheet, cell, row.number - 1, column - 1));
  });
  for (let index = 1; index <= from.columnCount; index++) if (from.getColumn(index).hidden) sheet.grid.column(index - 1).hidden = true;
  const { autoFilter } = from;
  if (typeof autoFilter === "string") sheet.filter = { area: parseLocalAddress(autoFilter), criteria: new Map() };
  for (const address of from.model.merges) sheet.merges.push(parseLocalAddress(address));
}

function fillCell(sheet: Sheet, cell: Cell, row: number, column: number): void {
  const style = styleOf(cell.style);
  const covered = cell.isMerged && cell.master.address !== cell.address;
  const { value } = cell;
  if (covered || value === null || value === undefined) {
    if (style !== normalStyle) sheet.grid.update(row, column, { style });
    return;
  }
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (plain) sheet.grid.update(row, column, { value, style });
  else if (value instanceof Date) sheet.grid.update(row, column, { value: value.getTime() / 86_400_000 + days1900, style });
  else if (cell.formula)
    sheet.grid.update(row, column, { formula: `=${cell.formula}`, value: (cell.result as string | number | undefined) ?? "", style });
  else if ("richText" in value) sheet.grid.update(row, column, { value: cell.text, mixedFormats: true, style });
  else if ("error" in value) sheet.grid.update(row, column, { value: { error: value.error }, style });
  else sheet.grid.update(row, column, { value: cell.text, style });
}

function styleOf({ font, fill, alignment, numFmt, border }: Partial<Style>): CellStyle {
  const filled = fill?.type === "pattern" && fill.pattern !== "none" ? fill.fgColor?.argb : undefined;
  const vertical = alignment?.vertical === "middle" ? "center" : (alignment?.vertical ?? "center");
  return changedStyle(normalStyle, {
    numberFormat: numFmt ?? "General",
    fill: filled === undefined ? null : `#${filled.slice(2)}`,
    fontName: font?.name ?? normalStyle.fontName,
    fontSize: font?.size ?? normalStyle.fontSize,
    fontColor: font?.color?.argb === undefined ? normalStyle.fontColor : `#${font.color.argb.slice(2)}`,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    horizontal: capital(alignment?.horizontal ?? "general"),
    vertical: capital(vertical),
    wrap: alignment?.wrapText ?? false,
    borders: bordersOf(border),
  });
}

function bordersOf(border: Partial<Style>["border"]): Partial<Record<BorderSide, BorderLine>> {
  const sides = { EdgeTop: border?.top, EdgeBottom: border?.bottom, EdgeLeft: border?.left, EdgeRight: border?.right };
  const line = ({ style }: Partial<Border>): BorderLine => ({
    style: "Continuous",
    weight: style === "hair" ? "Hairline" : style === "medium" ? "Medium" : "Thin",
    color: "#000000",
  });
  return Object.fromEntries(Object.entries(sides).flatMap(([side, value]) => (value?.style ? [[side, line(value)]] : [])));
}

function formatsOf(sheet: Sheet, root: XmlNode, dxfs: readonly XmlNode[]): ConditionalFormat[] {
  const rules = allNamed(root, "conditionalFormatting").flatMap(({ attributes: { sqref = "" }, children }) =>
    children
      .filter(({ name, attributes }) => name === "cfRule" && attributes.type === "expression")
      .map(({ attributes, children: formulas }) => ({
        priority: Number(attributes.priority),
        format: {
          id: sheet.workbook.ids.next(),
          sheet,
          type: "Custom",
          areas: sqref.split(" ").map(parseLocalAddress),
          formula: `=${formulas[0]?.text ?? ""}`,
          stopIfTrue: attributes.stopIfTrue === "1",
          look: lookOf(dxfs[Number(attributes.dxfId)]),
          rule: null,
        },
      })),
  );
  return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function lookOf(dxf: XmlNode | undefined): ConditionalFormat["look"] {
  const child = (name: string): XmlNode | undefined => dxf?.children.find((node) => node.name === name);
  const colorIn = (node: XmlNode | undefined, name: string): string | null => {
    const rgb = node && allNamed(node, name)[0]?.attributes.rgb;
    return rgb ? `#${rgb.slice(-6)}` : null;
  };
  const border = colorIn(child("border"), "color");
  const line = border === null ? null : { style: "Continuous", color: border };
  return {
    ...emptyLook(),
    fill: colorIn(child("fill"), "bgColor"),
    fontColor: colorIn(child("font"), "color"),
    bold: child("font")?.children.some(({ name }) => name === "b") === true ? true : null,
    numberFormat: child("numFmt")?.attributes.formatCode ?? null,
    borders: line ? { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } : {},
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
