import { type CellArea, areaFromA1, lastSheetColumn } from "../../../core/sheet/cell-position";
import { damaged } from "../package/damaged";
import { isTrue } from "../package/xml";
import { type CellSink, readRows } from "./row-scanner";
import { XmlByteReader } from "./xml-byte-reader";

/** What a sheet part says about the sheet, its cells apart. */
export interface SheetLayout {
  readonly merges: readonly CellArea[];
  /** 1-based. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filter: CellArea | null;
  readonly locked: boolean;
  /** In points. */
  readonly defaultRowHeight: number;
}

/** What Excel takes for a sheet that does not say: 15 points, the line height of its own default font. */
const usualRowHeight = 15;

/**
 * Walks through a worksheet part once, giving every row and cell to `sink`. Nothing that the part says about its own extent is trusted. Throws
 * RefusalError (damaged) where the part is not well-formed or names rows or columns that no sheet has.
 */
export function scanSheet(bytes: Uint8Array, part: string, sink: CellSink): SheetLayout {
  const reader = new XmlByteReader(bytes, part);
  reader.openRoot();
  if (!reader.nameIs("worksheet")) throw damaged(part, "it is no worksheet");
  const merges: CellArea[] = [];
  const hiddenColumns = new Set<number>();
  let [filter, locked, defaultRowHeight]: [CellArea | null, boolean, number] = [null, false, usualRowHeight];
  while (reader.nextChild(1)) {
    if (reader.nameIs("sheetData")) readRows(reader, part, sink);
    else if (reader.nameIs("sheetFormatPr")) defaultRowHeight = heightOf(reader.attribute("defaultRowHeight")) ?? usualRowHeight;
    else if (reader.nameIs("cols")) readHiddenColumns(reader, part, hiddenColumns);
    else if (reader.nameIs("sheetProtection")) locked = isTrue(reader.attribute("sheet"));
    else if (reader.nameIs("autoFilter")) filter = areaFromA1(reader.attribute("ref") ?? "");
    else if (reader.nameIs("mergeCells")) readMerges(reader, part, merges);
  }
  reader.finish();
  return { merges, hiddenColumns, filter, locked, defaultRowHeight };
}

function heightOf(text: string | undefined): number | undefined {
  const height = Number(text);
  return text !== undefined && height > 0 ? height : undefined;
}

function readHiddenColumns(reader: XmlByteReader, part: string, hidden: Set<number>): void {
  const depth = reader.depth;
  let settings = 0;
  const marks = new Uint8Array(lastSheetColumn + 1);
  while (reader.nextChild(depth)) {
    // Each stands for one column at least: more of them would overlap, and a file may not make us go over the columns for ever.
    if (++settings > lastSheetColumn) throw damaged(part, "more column settings than columns");
    const [first, last] = [Number(reader.attribute("min")), Number(reader.attribute("max"))];
    if (!(first >= 1 && last <= lastSheetColumn)) throw damaged(part, "columns that no sheet has");
    if (!isTrue(reader.attribute("hidden")) && Number(reader.attribute("width") ?? 1) !== 0) continue;
    marks.fill(1, first, last + 1);
  }
  marks.forEach((mark, column) => mark === 1 && hidden.add(column));
}

function readMerges(reader: XmlByteReader, part: string, merges: CellArea[]): void {
  const depth = reader.depth;
  while (reader.nextChild(depth)) {
    const area = areaFromA1(reader.attribute("ref") ?? "");
    if (!area) throw damaged(part, "a merged area that no sheet has");
    if (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn) merges.push(area);
  }
}
