import { type ReadRequest, RefusalError } from "../../../app/ports";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { WorkbookPackage } from "../package/workbook-package";
import { readStateText } from "../state/state-part";
import { CellValues } from "./cell-values";
import { SheetFingerprints } from "./fingerprint";
import { LateSheets } from "./late-sheets";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles";
import { type ListedSheet, type WorkbookPart, readWorkbookPart } from "./workbook-part";

/**
 * Reads the sheets that are asked for ("all": every worksheet that is not this add-in's own). This add-in's own sheets are there in any case, and read
 * once somebody asks for what is on one. Throws RefusalError: sheet-missing (chart, dialog and macro sheets cannot be asked for), damaged, too-large; so
 * does asking.
 * @param late holds what is read late
 */
export function readWorkbook(pkg: WorkbookPackage, request: ReadRequest, late = new LateSheets()): WorkbookSnapshot {
  const workbook = readWorkbookPart(pkg);
  const { dateSystem } = workbook;
  const wanted = wantedSheets(workbook, request);
  const styles = readStyles(pkg, dateSystem);
  const newValues = (): CellValues => new CellValues(() => late.sharedStrings(() => readSharedStrings(pkg)), styles, dateSystem);
  const values = newValues();
  const sheets: SheetSnapshot[] = [];
  const ownSheets: SheetSnapshot[] = [];
  const fingerprints = new SheetFingerprints();
  for (const listed of workbook.sheets) {
    const isOwn = listed.isWorksheet && listed.ownKey !== null;
    if (!isOwn && !wanted.has(listed)) continue;
    // Cells of sheets that come and go are not shared: they would stay for the sake of those to come.
    const { sheet, fingerprint } = isOwn
      ? late.of(listed, dateSystem, () => readSheet(pkg, listed, newValues(), dateSystem))
      : readSheet(pkg, listed, values, dateSystem);
    (isOwn ? ownSheets : sheets).push(sheet);
    fingerprints.add(sheet.name, fingerprint);
  }
  if (ownSheets.length === 0) late.letGo();
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
