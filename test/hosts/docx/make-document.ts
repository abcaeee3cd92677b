import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageFolder = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

/** A hand-made Word document. */
export interface MadeDocument {
  /** What stands inside `w:body`. */
  readonly body: string;
  /** What stands inside `w:styles` and `w:numbering`; absent parts are left out of the file. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly contentType?: string;
  /** Parts that replace those made from the above or come in addition; null leaves a part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a document, before they are zipped. */
export function documentParts({
  body,
  styles,
  numbering,
  contentType = `${word}.document.main+xml`,
  parts = {},
}: MadeDocument): Record<string, Uint8Array> {
  const relationships = [
    ...(styles === undefined ? [] : [`<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`]),
    ...(numbering === undefined ? [] : [`<Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>`]),
  ];
  const made: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `<Types xmlns="${packageFolder}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageFolder}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packageFolder}/relationships">${relationships.join("")}</Relationships>`,
    "word/styles.xml": styles === undefined ? null : `<w:styles ${namespaces}>${styles}</w:styles>`,
    "word/numbering.xml": numbering === undefined ? null : `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(made).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content]],
    ),
  );
}

export function makeDocument(document: MadeDocument): Uint8Array {
  return zipSync(documentParts(document));
}

/** A run of text. @param properties what stands inside `w:rPr` */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph with one run, or with markup of its own. @param properties what stands inside `w:pPr` */
export function paragraph(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
}

/** A cell with one paragraph of text, or with markup of its own. @param properties what stands inside `w:tcPr` */
export function cell(content: string, properties = ""): string {
  const inner = content.startsWith("<w:p") || content.startsWith("<w:tbl") || content.startsWith("<w:sdt") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

/** @param properties what stands inside `w:trPr` */
export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((each) => (each.startsWith("<w:") ? each : cell(each))).join("")}</w:tr>`;
}

/** A table with columns of these widths, in twentieths of a point. */
export function table(widths: readonly number[], rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

export const spans = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const begins = '<w:vMerge w:val="restart"/>';
export const goesOn = "<w:vMerge/>";
/** Marks of a tracked change. */
export const by = 'w:id="1" w:author="起草人" w:date="2021-06-01T09:00:00Z"';
