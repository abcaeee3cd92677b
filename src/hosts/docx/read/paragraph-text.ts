import type { Numbering } from "./numbering";
import { type StyleFacts, type Styles, isCentered, numberingOf } from "./styles";
import { type WordElement, childOf, isOn, valueOf } from "./word-xml";

/** What is counted while a document is read. */
export interface ReadingCounts {
  trackedChanges: boolean;
  hiddenTexts: number;
  footnotes: number;
}

/** A paragraph as read. */
export interface ReadParagraph {
  readonly text: string;
  readonly centered: boolean;
  /** True where its end was deleted or is hidden: it goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly WordElement[];
}

/** Signs of the fonts Wingdings and Wingdings 2 that people tick tables with. */
const symbols: Readonly<Record<string, string>> = {
  "wingdings:fc": "√",
  "wingdings:fe": "☑",
  "wingdings:fd": "☒",
  "wingdings:fb": "×",
  "wingdings:a8": "□",
  "wingdings:6f": "□",
  "wingdings:6c": "●",
  "wingdings:6e": "■",
  "wingdings 2:50": "√",
  "wingdings 2:52": "☑",
  "wingdings 2:53": "☒",
  "wingdings 2:a3": "□",
  "wingdings 2:4f": "×",
};

/** Reads paragraphs in the order of the document: automatic numbers count on from one to the next. */
export class ParagraphReader {
  /** What went on from the paragraphs before. */
  private before = "";

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly counts: ReadingCounts,
  ) {}

  read(paragraph: WordElement): ReadParagraph {
    const properties = childOf(paragraph, "w:pPr");
    const styleId = valueOf(properties, "w:pStyle");
    const style = this.styles.ofParagraph(styleId);
    const runs = new RunTexts(this.styles, this.counts, style.hidden === true);
    runs.readAll(paragraph.children);
    const mark = childOf(properties, "w:rPr");
    const deleted = childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom");
    if (deleted ?? childOf(mark, "w:ins") ?? childOf(mark, "w:moveTo")) this.counts.trackedChanges = true;
    const centered = isCentered(properties) ?? style.centered ?? false;
    const text = this.before + runs.text;
    if (deleted || isOn(mark, "w:vanish")) {
      this.before = text;
      return { text: "", centered, goesOn: true, boxes: runs.boxes };
    }
    this.before = "";
    return { text: (this.numberOf(properties, styleId, style) + text).trimEnd(), centered, goesOn: false, boxes: runs.boxes };
  }

  /** What went on from paragraphs whose end is gone, where no paragraph follows to take it up; "" for nothing. */
  takeRest(): string {
    const rest = this.before;
    this.before = "";
    return rest;
  }

  /** Text that the next paragraph takes up. */
  goOnWith(rest: string): void {
    this.before = rest;
  }

  private numberOf(properties: WordElement | undefined, styleId: string | undefined, style: StyleFacts): string {
    const own = numberingOf(properties);
    const numId = own?.numId ?? style.numbering?.numId;
    // Word's list 0 takes a paragraph out of the list of its style.
    if (numId === undefined || numId === "0") return "";
    return this.numbering.next(numId, own?.level ?? style.numbering?.level, styleId);
  }
}

/** The shown text of runs. */
class RunTexts {
  text = "";
  readonly boxes: WordElement[] = [];
  /** For each field that is open: whether its result has begun. Before that stands its instruction, which nobody sees. */
  private readonly fields: boolean[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly counts: ReadingCounts,
    private readonly hidden: boolean,
  ) {}

  readAll(elements: readonly WordElement[]): void {
    for (const element of elements) this.read(element);
  }

  private read(element: WordElement): void {
    switch (element.name) {
      case "w:r":
        this.readRun(element);
        return;
      case "w:t":
        this.add(element.attributes.space === "preserve" ? element.text : element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
        return;
      case "m:t":
        this.add(element.text);
        return;
      case "w:tab":
      case "w:ptab":
        this.add(" ");
        return;
      case "w:br":
      case "w:cr":
        this.add("\n");
        return;
      case "w:noBreakHyphen":
        this.add("-");
        return;
      case "w:sym":
        this.add(symbolOf(element));
        return;
      case "w:fldChar":
        this.readFieldSign(element.attributes.fldCharType);
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.counts.footnotes++;
        return;
      case "w:del":
      case "w:moveFrom":
        this.counts.trackedChanges = true;
        return;
      case "w:ins":
      case "w:moveTo":
        this.counts.trackedChanges = true;
        this.readAll(element.children);
        return;
      case "w:pPr":
      case "w:rPr":
      case "w:sdtPr":
      case "w:sdtEndPr":
      case "w:rt":
        return;
      case "w:sdt":
        // What stands in an empty content control tells people where to type; it is no text.
        if (!isOn(childOf(element, "w:sdtPr"), "w:showingPlcHdr")) this.readAll(element.children);
        return;
      case "w:txbxContent":
        this.boxes.push(element);
        return;
      case "mc:AlternateContent":
        this.readAll(chosen(element));
        return;
      default:
        this.readAll(element.children);
    }
  }

  private readRun(run: WordElement): void {
    const properties = childOf(run, "w:rPr");
    const styled = this.styles.ofRun(valueOf(properties, "w:rStyle")).hidden ?? this.hidden;
    const hidden = childOf(properties, "w:vanish") ? isOn(properties, "w:vanish") : styled;
    if (!hidden) this.readAll(run.children);
    else if (run.children.some(({ name, text }) => name === "w:t" && text !== "")) this.counts.hiddenTexts++;
  }

  private readFieldSign(type: string | undefined): void {
    if (type === "begin") this.fields.push(false);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (type === "end") this.fields.pop();
  }

  private add(text: string): void {
    if (this.fields.every((begun) => begun)) this.text += text;
  }
}

/** One of two versions of the same: the first that is offered, else what older programs show. */
export function chosen(alternate: WordElement): readonly WordElement[] {
  return (childOf(alternate, "mc:Choice") ?? childOf(alternate, "mc:Fallback"))?.children ?? [];
}

function symbolOf({ attributes }: WordElement): string {
  const code = Number.parseInt(attributes.char ?? "", 16);
  if (Number.isNaN(code)) return "";
  const known = symbols[`${(attributes.font ?? "").toLowerCase()}:${(code & 0xff).toString(16)}`];
  if (known !== undefined) return known;
  // Signs of symbol fonts stand in the private area, where other fonts have nothing.
  return code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCodePoint(Math.min(code, 0x10ffff));
}
