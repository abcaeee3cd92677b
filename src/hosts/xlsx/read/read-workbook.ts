import { type ReadRequest, RefusalError } from "../../../app/ports";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { WorkbookPackage } from "../package/workbook-package";
import { readStateText } from "../state/state-part";
import { CellValues } from "./cell-values";
import { SheetFingerprints } from "./fingerprint";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import type { StringItem } from "./string-item";
import { readStyles } from "./styles";
import { type ListedSheet, type WorkbookPart, readWorkbookPart } from "./workbook-part";

/**
 * Reads the sheets that are asked for ("all": every worksheet that is not this add-in's own), and this add-in's own sheets in any case. Throws
 * RefusalError: sheet-missing (chart, dialog and macro sheets cannot be asked for), damaged, too-large.
 */
export function readWorkbook(pkg: WorkbookPackage, request: ReadRequest): WorkbookSnapshot {
  const workbook = readWorkbookPart(pkg);
  const { dateSystem } = workbook;
  const wanted = wantedSheets(workbook, request);
  let strings: readonly StringItem[] | null = null;
  const values = new CellValues(() => (strings ??= readSharedStrings(pkg)), readStyles(pkg, dateSystem), dateSystem);
  const sheets: SheetSnapshot[] = [];
  const ownSheets: SheetSnapshot[] = [];
  const fingerprints = new SheetFingerprints();
  for (const listed of workbook.sheets) {
    const isOwn = listed.isWorksheet && listed.ownKey !== null;
    if (!isOwn && !wanted.has(listed)) continue;
    const { sheet, fingerprint } = readSheet(pkg, listed, values, dateSystem);
    (isOwn ? ownSheets : sheets).push(sheet);
    fingerprints.add(sheet.name, fingerprint);
  }
  return {
    entries: workbook.sheets.map(({ name, visibility, ownKey }) => ({ name, visibility, ownKey })),
    sheets,
    ownSheets,
    fingerprints,
    structureLocked: workbook.structureLocked,
    state: readStateText(pkg),
  };
}

function wantedSheets(workbook: WorkbookPart, request: ReadRequest): Set<ListedSheet> {
  const worksheets = workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  if (request.sheets === "all") return new Set(worksheets);
  return new Set(
    request.sheets.map((name) => {
      const found = worksheets.find((sheet) => sheet.name === name);
      if (!found) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: worksheets.map((sheet) => sheet.name) });
      return found;
    }),
  );
}
