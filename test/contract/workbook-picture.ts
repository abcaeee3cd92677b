import { strFromU8, unzipSync } from "fflate";
import { Workbook, type Style, type Worksheet } from "exceljs";
import { allNamed, xmlTree, type XmlNode } from "./xml-tree";

/** A cell's format in the words of the plan. */
interface StylePicture {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
}

interface RulePicture {
  readonly area: string;
  readonly priority: number;
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly look: {
    readonly fill: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean;
    readonly borderColor: string | null;
    readonly numberFormat: string | null;
  };
}

interface ChartPicture {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly categories: string;
  readonly categoryNames: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly nameCell: string;
    readonly values: string;
    readonly numbers: readonly number[];
    readonly fill: string;
    readonly labelColor: string;
  }[];
  readonly outline: string;
  readonly axisMaximum: number;
  readonly gapWidth: number;
  readonly firstOnTop: boolean;
  readonly font: string;
  readonly titleFont: string;
}

/** One sheet: exactly what plan steps can say about it. */
export interface SheetPicture {
  readonly tabColor: string | null;
  readonly cells: Readonly<Record<string, string | number>>;
  /** Cells that a step gave a format, by address. */
  readonly styles: Readonly<Record<string, StylePicture>>;
  readonly merges: readonly string[];
  /** Points by column letters. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Points by row. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly rules: readonly RulePicture[];
  readonly validations: readonly {
    readonly area: string;
    readonly list: string;
    readonly prompt: string;
    readonly othersAllowed: boolean;
  }[];
  readonly links: Readonly<Record<string, { readonly target: string; readonly tip: string }>>;
  readonly frozen: string | null;
  readonly page: {
    readonly orientation: string;
    readonly paper: number;
    readonly fit: string;
    readonly area: string;
    readonly titleRows: string;
    /** Points. */
    readonly margins: Readonly<Record<string, number>>;
    readonly header: string;
    readonly footer: string;
    readonly centered: boolean;
  } | null;
  readonly charts: readonly ChartPicture[];
  /** Rows above which a page breaks. */
  readonly breaks: readonly number[];
  /** Names that belong to the sheet, but for those of page setup. */
  readonly names: readonly { readonly name: string; readonly comment: string; readonly hidden: boolean; readonly refersTo: string }[];
}

/** Sheets by name, in the order of their tabs. */
export type WorkbookPicture = Readonly<Record<string, SheetPicture>>;

/** Pixels at 96 dpi per unit of column width: Arial 10 and Calibri 11, the Normal fonts of the workbooks in these tests. */
const digitWidth = 7;

/** Reads a file by exceljs, and by its own XML where exceljs is blind: conditional formats, validation, links, breaks and names. */
export async function pictureOf(bytes: Uint8Array): Promise<WorkbookPicture> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const files = unzipSync(bytes);
  const part = (name: string): XmlNode => {
    const content = files[name];
    if (!content) throw new Error(`There is no part ${name}.`);
    return xmlTree(strFromU8(content));
  };
  const sheets = allNamed(part("xl/workbook.xml"), "sheet");
  const targets = new Map(part("xl/_rels/workbook.xml.rels").children.map(({ attributes }) => [attributes.Id, attributes.Target]));
  const dxfs = files["xl/styles.xml"] ? allNamed(part("xl/styles.xml"), "dxf") : [];
  const pictures = workbook.worksheets.map((sheet, index) => {
    const target = targets.get(sheets[index]?.attributes.id) ?? "";
    const root = part(`xl/${target}`);
    const names = allNamed(part("xl/workbook.xml"), "definedName").filter(({ attributes }) => attributes.localSheetId === String(index));
    const charts = files[relationshipsOf(`xl/${target}`)] ? chartPictures(`xl/${target}`, part) : [];
    return [sheet.name, { ...sheetPicture(sheet, root, names, dxfs), charts }] as const;
  });
  return Object.fromEntries(pictures);
}

function relationshipsOf(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

function chartPictures(sheetPath: string, part: (name: string) => XmlNode): ChartPicture[] {
  const targetOf = (path: string, id: string | undefined): string => {
    const found = part(relationshipsOf(path)).children.find(({ attributes }) => attributes.Id === id);
    return new URL(found?.attributes.Target ?? "", `file:///${path}`).pathname.slice(1);
  };
  const drawing = allNamed(part(sheetPath), "drawing")[0];
  if (!drawing) return [];
  const path = targetOf(sheetPath, drawing.attributes.id);
  return allNamed(part(path), "twoCellAnchor").map((anchor) => {
    const [from, to] = ["from", "to"].map((name) => {
      const [column, , row] = allNamed(anchor, name)[0]?.children.map(({ text }) => Number(text)) ?? [];
      return { row: row ?? 0, column: column ?? 0 };
    });
    const corner = (row = 0, column = 0): string => `${String.fromCharCode(65 + column)}${row + 1}`;
    const chart = part(targetOf(path, allNamed(anchor, "chart")[0]?.attributes.id));
    return {
      ...chartPicture(chart),
      description: allNamed(anchor, "cNvPr")[0]?.attributes.descr ?? "",
      area: `${corner(from?.row, from?.column)}:${corner((to?.row ?? 0) - 1, (to?.column ?? 0) - 1)}`,
    };
  });
}

function chartPicture(chart: XmlNode): Omit<ChartPicture, "description" | "area"> {
  const first = (node: XmlNode | undefined, name: string): XmlNode | undefined => node && allNamed(node, name)[0];
  const texts = (node: XmlNode | undefined): string[] => (node ? allNamed(node, "v").map(({ text }) => text) : []);
  const color = (node: XmlNode | undefined): string => first(node, "srgbClr")?.attributes.val ?? "";
  const font = (node: XmlNode | undefined): string => {
    const look = first(node, "defRPr");
    return `${first(look, "ea")?.attributes.typeface ?? ""} ${Number(look?.attributes.sz) / 100} ${look?.attributes.b ?? ""} ${color(look)}`;
  };
  const bars = first(chart, "barChart");
  const series = allNamed(chart, "ser").map((each) => ({
    name: texts(first(each, "tx"))[0] ?? "",
    nameCell: first(first(each, "tx"), "f")?.text ?? "",
    values: first(first(each, "val"), "f")?.text ?? "",
    numbers: texts(first(each, "val")).map(Number),
    fill: color(each.children.find(({ name }) => name === "spPr")),
    labelColor: color(first(first(each, "dLbls"), "txPr")),
  }));
  const category = first(chart, "cat");
  const value = (node: XmlNode | undefined, name: string): string => first(node, name)?.attributes.val ?? "";
  return {
    kind: `${value(bars, "barDir")} ${value(bars, "grouping")}`,
    title: first(first(chart, "title"), "t")?.text ?? "",
    categories: first(category, "f")?.text ?? "",
    categoryNames: texts(category),
    series,
    outline: color(first(first(chart, "ser"), "ln")),
    axisMaximum: Number(value(first(chart, "valAx"), "max")),
    gapWidth: Number(value(bars, "gapWidth")),
    firstOnTop: value(first(chart, "catAx"), "orientation") === "maxMin",
    font: font(first(chart, "legend")),
    titleFont: font(first(chart, "title")),
  };
}

function sheetPicture(sheet: Worksheet, root: XmlNode, names: readonly XmlNode[], dxfs: readonly XmlNode[]): Omit<SheetPicture, "charts"> {
  const cells: Record<string, string | number> = {};
  const styles: Record<string, StylePicture> = {};
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (typeof cell.value === "string" || typeof cell.value === "number") cells[cell.address] = cell.value;
      else if (cell.value !== null && cell.isHyperlink) cells[cell.address] = cell.text;
      // A cell without a format has no style object, whatever its type says.
      const style: Partial<Style> = cell.style;
      const filled = style.fill?.type === "pattern" && style.fill.pattern !== "none";
      if (style.border?.left?.style !== undefined || filled) styles[cell.address] = stylePicture(style);
    });
  });
  const cols = allNamed(root, "col").flatMap(({ attributes }) => {
    const count = Number(attributes.max) - Number(attributes.min) + 1;
    const points = (Math.round(Number(attributes.width) * digitWidth) * 72) / 96;
    return Array.from({ length: count }, (_, offset) => [sheet.getColumn(Number(attributes.min) + offset).letter, points] as const);
  });
  const heights = allNamed(root, "row").filter(({ attributes }) => attributes.customHeight === "1");
  return {
    tabColor: argbToRgb(allNamed(root, "tabColor")[0]?.attributes.rgb),
    cells: withoutCovered(cells, sheet),
    styles,
    merges: allNamed(root, "mergeCell").map(({ attributes }) => attributes.ref ?? ""),
    columnWidths: Object.fromEntries(cols),
    rowHeights: Object.fromEntries(heights.map(({ attributes }) => [attributes.r ?? "", Number(attributes.ht)])),
    rules: rulePictures(root, dxfs),
    validations: allNamed(root, "dataValidation").map(({ attributes, children }) => ({
      area: attributes.sqref ?? "",
      list: children[0]?.text ?? "",
      prompt: attributes.prompt ?? "",
      othersAllowed: attributes.showErrorMessage !== "1",
    })),
    links: Object.fromEntries(
      allNamed(root, "hyperlink").map(({ attributes }) => [
        attributes.ref ?? "",
        { target: attributes.location ?? "", tip: attributes.tooltip ?? "" },
      ]),
    ),
    frozen: frozenCell(sheet, root),
    page: root.children.some(({ name }) => name === "pageSetup") ? pagePicture(sheet) : null,
    breaks: allNamed(root, "brk").map(({ attributes }) => Number(attributes.id) + 1),
    names: names
      .filter(({ attributes }) => !attributes.name?.startsWith("_xlnm."))
      .map(({ attributes, text }) => ({
        name: attributes.name ?? "",
        comment: attributes.comment ?? "",
        hidden: attributes.hidden === "1",
        refersTo: text,
      })),
  };
}

/** exceljs repeats a merged area's value in all its cells. */
function withoutCovered(cells: Record<string, string | number>, sheet: Worksheet): Record<string, string | number> {
  return Object.fromEntries(Object.entries(cells).filter(([address]) => sheet.getCell(address).master.address === address));
}

function stylePicture({ font, fill, border, alignment, numFmt }: Partial<Style>): StylePicture {
  const vertical = alignment?.vertical;
  return {
    font: font?.name ?? "",
    size: font?.size ?? 0,
    bold: font?.bold ?? false,
    color: argbToRgb(font?.color?.argb) ?? "",
    fill: fill?.type === "pattern" ? argbToRgb(fill.fgColor?.argb) : null,
    border: border?.left?.style ?? "none",
    horizontal: alignment?.horizontal ?? "",
    vertical: vertical === "middle" ? "center" : (vertical ?? ""),
    wrap: alignment?.wrapText ?? false,
    numberFormat: numFmt ?? "General",
  };
}

function rulePictures(root: XmlNode, dxfs: readonly XmlNode[]): RulePicture[] {
  const rules = allNamed(root, "conditionalFormatting").flatMap(({ attributes: { sqref }, children }) =>
    children.map(({ attributes, children: formulas }) => {
      const dxf = dxfs[Number(attributes.dxfId)];
      const colorIn = (parent: string, name: string): string | null => {
        const found = dxf?.children.find((child) => child.name === parent);
        return argbToRgb(found && allNamed(found, name)[0]?.attributes.rgb);
      };
      const font = dxf?.children.find(({ name }) => name === "font");
      return {
        area: sqref ?? "",
        priority: Number(attributes.priority),
        formula: formulas[0]?.text ?? "",
        stopIfTrue: attributes.stopIfTrue === "1",
        look: {
          fill: colorIn("fill", "bgColor"),
          fontColor: colorIn("font", "color"),
          bold: font?.children.some(({ name }) => name === "b") ?? false,
          borderColor: colorIn("border", "color"),
          numberFormat: dxf?.children.find(({ name }) => name === "numFmt")?.attributes.formatCode ?? null,
        },
      };
    }),
  );
  return rules.sort((a, b) => a.priority - b.priority);
}

function frozenCell(sheet: Worksheet, root: XmlNode): string | null {
  const pane = allNamed(root, "pane").find(({ attributes }) => attributes.state === "frozen");
  return pane ? sheet.getCell(Number(pane.attributes.ySplit ?? 0) + 1, Number(pane.attributes.xSplit ?? 0) + 1).address : null;
}

function pagePicture({ pageSetup, headerFooter }: Worksheet): SheetPicture["page"] {
  const margins = Object.entries(pageSetup.margins ?? {}).map(([side, inches]) => [side, Math.round(Number(inches) * 7200) / 100] as const);
  return {
    orientation: pageSetup.orientation ?? "",
    paper: Number(pageSetup.paperSize),
    fit: pageSetup.fitToPage ? `${pageSetup.fitToWidth ?? 1}x${pageSetup.fitToHeight ?? 1}` : "none",
    area: pageSetup.printArea ?? "",
    titleRows: pageSetup.printTitlesRow ?? "",
    margins: Object.fromEntries(margins),
    header: (headerFooter.oddHeader as string | null | undefined) ?? "",
    footer: (headerFooter.oddFooter as string | null | undefined) ?? "",
    centered: pageSetup.horizontalCentered ?? false,
  };
}

/** Null for no colour of its own. */
function argbToRgb(argb: string | undefined): string | null {
  return argb === undefined ? null : argb.slice(2);
}
