import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet of a hand-made workbook. */
interface MadeSheet {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Further attributes of the sheet's line in the workbook, such as `state="hidden"`. */
  readonly attributes?: string;
  /** The last segment of the relationship's type; "worksheet" unless said otherwise. */
  readonly type?: string;
}

/** A hand-made workbook; everything left out is left out of the file, too, where the format allows that. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** What stands inside each `si`. */
  readonly sharedStrings?: readonly string[];
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands before and after `sheets` in the workbook. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** Parts that replace those made from the above or come in addition; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The main part of the workbook's content type, as in a plain .xlsx. */
export const plainWorkbookType = `${spreadsheet}.sheet.main+xml`;

/** The `[Content_Types].xml` of a hand-made workbook, with a content type of its own for the workbook part. */
export function contentTypes(workbookType = plainWorkbookType): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`;
}

/** A relationships part; each line is id, last segment of the type, target. */
export function relationships(lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inner = lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join("");
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A cell style table whose n-th style has the n-th number format; 0 is always General. Codes get ids of their own, numbers are built-in ids. */
export function stylesWith(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "string" ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 200 + index : format}" applyNumberFormat="1"/>`,
  );
  return `<numFmts>${own.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs>`;
}

/** Text as it stands in XML, fit for attributes, too. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The parts of a hand-made workbook, before they are zipped. */
export function makeParts(workbook: MadeWorkbook): Record<string, Uint8Array> {
  const { sheets, sharedStrings, styles, workbookBefore = "", workbookAfter = "" } = workbook;
  const list = sheets.map(
    ({ name, attributes = "" }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index + 1}" ${attributes}/>`,
  );
  const lines: [string, string, string][] = sheets.map(({ type = "worksheet" }, index) => [
    `s${index + 1}`,
    type,
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (sharedStrings) lines.push(["strings", "sharedStrings", "sharedStrings.xml"]);
  if (styles !== undefined) lines.push(["styles", "styles", "styles.xml"]);
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${workbookBefore}<sheets>${list.join("")}</sheets>${workbookAfter}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(lines),
    "xl/sharedStrings.xml": sharedStrings ? `<sst xmlns="${main}">${sharedStrings.map((item) => `<si>${item}</si>`).join("")}</sst>` : null,
    "xl/styles.xml": styles === undefined ? null : `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  sheets.forEach(({ rows = "", before = "", after = "" }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const all = Object.entries({ ...parts, ...workbook.parts });
  return Object.fromEntries(
    all.flatMap(([name, content]) => (content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content]])),
  );
}

/** The bytes of a hand-made workbook. */
export function makePackage(workbook: MadeWorkbook): Uint8Array {
  return zipSync(makeParts(workbook));
}
