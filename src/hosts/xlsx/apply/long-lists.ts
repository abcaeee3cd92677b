import { Deflate } from "fflate";
import type { LongList, LongListRow } from "../../../core/plan/long-list";
import { areaToA1, columnLetters, lastSheetRow } from "../../../core/sheet/cell-position";
import { crc32 } from "../package/crc32";
import type { WorkbookPackage } from "../package/workbook-package";
import { readWorkbookPart } from "../read/workbook-part";
import { cellContentMarkup, needsQuotePrefix } from "./markup/cell-content";
import { compressionLevel } from "../package/compression";
import { type PackedPart, writePackage } from "./package-changes/write-package";

/** Characters that are compressed at a time: the text of a long sheet never stands in memory as a whole. */
const pieceLength = 1 << 16;
/** Bytes of a UTF-16 unit in UTF-8. */
const mostBytes = 3;

/** The bytes of a workbook that this add-in has just made, with long lists filled in. @throws Error above Excel's last row */
export function fillLongLists(pkg: WorkbookPackage, lists: readonly LongList[]): Uint8Array {
  const { sheets } = readWorkbookPart(pkg);
  const changed = lists.map((list): readonly [string, PackedPart] => {
    const part = sheets.find(({ name }) => name === list.sheet)?.part;
    if (part === undefined) throw new Error(`The workbook has no sheet ${list.sheet}.`);
    return [part.toLowerCase(), packPieces(sheetPieces(pkg.text(part), list))];
  });
  return writePackage(pkg.entries, { changed: new Map(changed), removed: new Set(), added: new Map() });
}

/** The index of each column's cell format, for other contents and for texts that look like formulas. */
interface Looks {
  readonly plain: readonly string[];
  readonly quoted: readonly string[];
}

function* sheetPieces(xml: string, { firstRow, filter, rows }: LongList): Generator<string> {
  const start = xml.indexOf(`<row r="${firstRow}"`);
  const end = xml.indexOf("</sheetData>");
  if (start < 0 || end < start) throw new Error(`The sheet has no row ${firstRow} that shows the looks of its list.`);
  const looks: Looks = { plain: formatsOf(xml, firstRow), quoted: formatsOf(xml, firstRow + 1) };
  yield xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${areaToA1({ ...filter, firstRow: 1 })}"/>`);
  let row = firstRow;
  for (const each of rows) {
    if (row > lastSheetRow) throw new Error(`A sheet holds at most ${lastSheetRow} rows.`);
    yield rowMarkup(row, each, looks);
    row++;
  }
  // The order of the schema: the filter stands between the cells and what is merged.
  yield `</sheetData><autoFilter ref="${areaToA1(filter)}"/>${xml.slice(end + "</sheetData>".length)}`;
}

/** How a cell begins as this add-in writes it: its row, and the attribute with its format. */
const cellStart = /<c r="[A-Z]+(\d+)"( s="\d+")?/g;

/** The attribute with the cell format of each column in a row, as this add-in writes it. */
function formatsOf(xml: string, row: number): string[] {
  return [...xml.matchAll(cellStart)].flatMap(([, cellRow, format = ""]) => (Number(cellRow) === row ? [format] : []));
}

function rowMarkup(row: number, { height, values }: LongListRow, { plain, quoted }: Looks): string {
  const cells = values.map((value, index) => {
    const content = typeof value === "number" ? ({ kind: "number", number: value } as const) : ({ kind: "text", text: value } as const);
    const format = (needsQuotePrefix(content) ? quoted : plain)[index] ?? "";
    const start = `<c r="${columnLetters(index + 1)}${row}"${format}`;
    const markup = value === "" ? null : cellContentMarkup(content, "");
    return markup ? `${start}${markup.type}>${markup.inside}</c>` : `${start}/>`;
  });
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function packPieces(pieces: Iterable<string>): PackedPart {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: compressionLevel }, (chunk) => chunks.push(chunk));
  const encoder = new TextEncoder();
  // One buffer for all pieces, since compressing copies what it is given. A piece may be longer than asked for by one row.
  let buffer = new Uint8Array(pieceLength * mostBytes);
  let [crc, size] = [0, 0];
  const push = (text: string, last: boolean): void => {
    if (text.length * mostBytes > buffer.length) buffer = new Uint8Array(text.length * mostBytes);
    const bytes = buffer.subarray(0, encoder.encodeInto(text, buffer).written);
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes, last);
  };
  let pending = "";
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < pieceLength) continue;
    push(pending, false);
    pending = "";
  }
  push(pending, true);
  return { crc, size, compressed: joined(chunks) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
