import type { WordBlock, WordDocument, WordTable } from "../../../core/document/word-document";
import { type Compression, portableCompression } from "../../xlsx/package/compression";
import { Numbering } from "./numbering";
import { ParagraphReader, type ReadingCounts, chosen } from "./paragraph-text";
import { readTable } from "./read-table";
import { Styles } from "./styles";
import { type WordPart, inWords, openWordParts, refused } from "./word-package";
import { type WordElement, childOf, parseWordXml } from "./word-xml";

/**
 * Reads a .docx or .docm as Word shows it with all tracked changes accepted: paragraphs, tables, text boxes, automatic numbers.
 * @throws RefusalError (word-document)
 */
export function readWordDocument(file: Uint8Array, compression: Compression = portableCompression): WordDocument {
  const { document, styles, numbering } = openWordParts(file, compression);
  return inWords(() => {
    const root = parsed(document);
    const body = childOf(root, "w:body");
    if (!body) throw refused({ id: "damaged", part: document.name, detail: "it has no body" });
    const counts: ReadingCounts = { trackedChanges: false, hiddenTexts: 0, footnotes: 0 };
    const reader = new ParagraphReader(new Styles(parsed(styles)), new Numbering(parsed(numbering)), counts);
    const blocks = new BlockReader(reader, counts).read(body.children, false);
    return { blocks, leftOut: { ...counts } };
  });
}

function parsed(part: WordPart): WordElement;
function parsed(part: WordPart | null): WordElement | null;
function parsed(part: WordPart | null): WordElement | null {
  return part && parseWordXml(part.text, part.name);
}

/** Reads what stands below each other: in the body, in a text box, in a cell. */
class BlockReader {
  /** Tables in cells of the table that is being read, the innermost first. */
  private inside: WordTable[] = [];

  constructor(
    private readonly paragraphs: ParagraphReader,
    private readonly counts: ReadingCounts,
  ) {}

  /** @param inCell true for what stands in a cell of a table: tables there are nested ones */
  read(elements: readonly WordElement[], inCell: boolean): WordBlock[] {
    return [...elements.flatMap((element) => this.readElement(element, inCell)), ...this.rest()];
  }

  private readElement(element: WordElement, inCell: boolean): WordBlock[] {
    switch (element.name) {
      case "w:p": {
        const { text, centered, goesOn, boxes } = this.paragraphs.read(element);
        const own: WordBlock[] = goesOn ? [] : [{ kind: "paragraph", text, centered }];
        if (boxes.length === 0) return own;
        const begun = this.paragraphs.takeRest();
        const boxed = boxes.flatMap((box) => this.read(box.children, inCell));
        this.paragraphs.goOnWith(begun);
        return [...own, ...boxed];
      }
      case "w:tbl":
        // A paragraph whose end is gone cannot go on in a table.
        return [...this.rest(), ...this.readTable(element, inCell)];
      case "w:sdt":
      case "w:sdtContent":
      case "w:customXml":
      case "w:ins":
      case "w:moveTo":
        return element.children.flatMap((child) => this.readElement(child, inCell));
      case "mc:AlternateContent":
        return chosen(element).flatMap((child) => this.readElement(child, inCell));
      case "w:del":
      case "w:moveFrom":
        this.counts.trackedChanges = true;
        return [];
      default:
        return [];
    }
  }

  private rest(): WordBlock[] {
    const text = this.paragraphs.takeRest();
    return text === "" ? [] : [{ kind: "paragraph", text, centered: false }];
  }

  /** A table of the text, and after it those in its cells. */
  private readTable(element: WordElement, nested: boolean): WordBlock[] {
    const before = this.inside;
    if (!nested) this.inside = [];
    const table = readTable(element, nested, (cell) => cellText(this.read(cell.children, true)), this.counts);
    if (nested) {
      this.inside.push(table);
      return [table];
    }
    const { inside } = this;
    this.inside = before;
    return [table, ...inside];
  }
}

/** What a cell says: its paragraphs as lines, a table in it row by row. Blank lines around it go. */
function cellText(blocks: readonly WordBlock[]): string {
  const lines = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block.text]
      : block.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll("\n", " ")).join("　")),
  );
  const isFilled = (line: string): boolean => /[^ \t\n　]/.test(line);
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1).join("\n");
}
