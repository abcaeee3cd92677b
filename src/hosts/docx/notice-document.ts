import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from "docx";
import type { NoticeParagraph } from "../../core/summary/notice-model";

/** GB/T 9704: margins of official documents, 三号 text on lines of 28 points, 二号 title. Twips are twentieths of a point, sizes half points. */
const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(28) };
/** A4 in twips, as every program writes it. */
const paper = { width: 11906, height: 16838 };
const lineHeight = 28 * 20;
const textSize = 32;
const titleSize = 44;
const pageNumberSize = 28;
/** Two characters of 16 points. */
const firstLine = 2 * 16 * 20;
/** Four characters: 落款 stands in from the right. */
const signatureIndent = 4 * 16 * 20;

/** The official fonts first; a program without them takes another Chinese one. */
const fonts = { title: "方正小标宋简体", heading: "黑体", text: "仿宋_GB2312", signature: "仿宋_GB2312" } as const;

/** A notice as a Word document, ready to be edited and numbered. */
export async function noticeDocument(paragraphs: readonly NoticeParagraph[]): Promise<Uint8Array> {
  const title = paragraphs.find(({ kind }) => kind === "title")?.text ?? "";
  const document = new Document({
    title,
    creator: "",
    styles: { default: { document: { run: { font: font(fonts.text), size: textSize } } } },
    sections: [
      {
        properties: { page: { size: paper, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: paragraphs.map((each, index) => paragraph(each, paragraphs[index + 1]?.kind === "signature")),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** @param keepNext true before 落款, which never stands on a page alone */
function paragraph({ kind, text }: NoticeParagraph, keepNext: boolean): Paragraph {
  const size = kind === "title" ? titleSize : textSize;
  const run = new TextRun({ text, font: font(fonts[kind]), size, color: "000000" });
  return new Paragraph({ ...placing(kind), ...(keepNext ? { keepNext, keepLines: true } : {}), children: [run] });
}

function placing(kind: NoticeParagraph["kind"]): IParagraphOptions {
  const spacing = { line: lineHeight, lineRule: LineRuleType.EXACT };
  switch (kind) {
    case "title":
      // 二号 type needs higher lines than the text.
      return {
        alignment: AlignmentType.CENTER,
        heading: HeadingLevel.TITLE,
        spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT, after: lineHeight },
      };
    case "heading":
      return { indent: { firstLine }, spacing, heading: HeadingLevel.HEADING_1, keepNext: true };
    case "text":
      return { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing };
    case "signature":
      return { alignment: AlignmentType.RIGHT, indent: { right: signatureIndent }, spacing: { ...spacing, before: lineHeight / 2 } };
  }
}

/** — 1 — as on official documents. */
function pageNumber(): Paragraph {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: font("宋体"), size: pageNumberSize });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}

function font(name: string): { ascii: string; hAnsi: string; eastAsia: string; hint: "eastAsia" } {
  return { ascii: name, hAnsi: name, eastAsia: name, hint: "eastAsia" };
}

function mm(millimetres: number): number {
  return convertMillimetersToTwip(millimetres);
}
