import { HostError } from "../engine/host-error";
import { loseSheetIn, renameSheetIn } from "./formulas/move-references";
import { mapFormulas } from "./formulas/map-formulas";
import { Sheet } from "./sheet";
import { checkSheetName, freeSheetName } from "./sheet-names";
import type { Workbook } from "./workbook";

/** source: dts WorksheetCollection.add: at the end, not activated; facts "Undo", "Protection": structure protection blocks add/delete/rename */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  workbook.structure.demand(null, "the workbook's structure");
  workbook.demandActive("worksheets.add");
  const checked = name ?? freeSheetName(workbook.sheets);
  checkSheetName(checked, workbook.sheets);
  workbook.beginChange({ what: "WorksheetCollection.add", undoable: !workbook.flags.addingClearsUndo });
  const sheet = workbook.addSheet(checked);
  workbook.events.fire("added", sheet.id, { worksheetId: sheet.id, source: "Local", type: "WorksheetAdded" });
  return sheet;
}

export function renameSheet(sheet: Sheet, name: string): undefined {
  const { workbook } = sheet;
  workbook.structure.demand(null, "the workbook's structure");
  checkSheetName(
    name,
    workbook.sheets.filter((other) => other !== sheet),
  );
  // source: facts "Undo": Worksheet.name/position/visibility/delete/copy cannot be undone
  workbook.beginChange({ what: "Worksheet.name", undoable: false });
  const old = sheet.name;
  mapFormulas(workbook, (formula) => renameSheetIn(formula, old, name));
  sheet.name = name;
  workbook.events.fire("name", sheet.id, { worksheetId: sheet.id, nameBefore: old, nameAfter: name, source: "Local" });
}

export function moveSheet(sheet: Sheet, position: number): undefined {
  const { workbook } = sheet;
  workbook.structure.demand(null, "the workbook's structure");
  // source: dts Worksheet.position; assumed: the code for a position that no sheet can have
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw new HostError("InvalidArgument", `position ${position}`);
  workbook.beginChange({ what: "Worksheet.position", undoable: false });
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

export function setVisibility(sheet: Sheet, visibility: Sheet["visibility"]): undefined {
  const { workbook } = sheet;
  workbook.structure.demand(null, "the workbook's structure");
  if (visibility !== "Visible") demandAnotherVisible(sheet);
  workbook.beginChange({ what: "Worksheet.visibility", undoable: false });
  sheet.visibility = visibility;
  if (visibility !== "Visible") leaveSheet(sheet);
}

export function deleteSheet(sheet: Sheet): undefined {
  const { workbook } = sheet;
  workbook.structure.demand(null, "the workbook's structure");
  workbook.demandActive("Worksheet.delete");
  // source: facts: veryHidden sheets can't be deleted (#365), dts Worksheet.delete: GeneralException
  if (sheet.visibility === "VeryHidden") throw new HostError("GeneralException", `${sheet.name} is very hidden`);
  if (sheet.visibility === "Visible") demandAnotherVisible(sheet);
  workbook.beginChange({ what: "Worksheet.delete", undoable: false });
  leaveSheet(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet);
  // source: facts #4772: names and formulas turn into #REF!
  mapFormulas(workbook, (formula) => loseSheetIn(formula, sheet.name));
  workbook.events.fire("deleted", sheet.id, { worksheetId: sheet.id, source: "Local", type: "WorksheetDeleted" });
}

/** source: facts: the last visible sheet cannot be deleted; assumed: the last visible sheet cannot be hidden either, and the code */
function demandAnotherVisible(sheet: Sheet): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation", "a workbook must have a visible sheet");
}

/** assumed: the next visible sheet becomes the active one, or the one before */
function leaveSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  if (workbook.active !== sheet) return;
  const index = workbook.sheets.indexOf(sheet);
  const visible = (other: Sheet): boolean => other !== sheet && other.visibility === "Visible";
  workbook.active = workbook.sheets.slice(index).find(visible) ?? workbook.sheets.slice(0, index).reverse().find(visible) ?? sheet;
}

export function activateSheet(sheet: Sheet): undefined {
  const { workbook } = sheet;
  workbook.demandActive("Worksheet.activate");
  // assumed: the code for activating a hidden sheet
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `${sheet.name} is hidden`);
  if (workbook.active === sheet) return undefined;
  const left = workbook.active;
  workbook.active = sheet;
  workbook.selection = [{ top: 0, left: 0, rows: 1, columns: 1 }];
  workbook.events.fire("deactivated", left.id, { worksheetId: left.id, type: "WorksheetDeactivated" });
  workbook.events.fire("activated", sheet.id, { worksheetId: sheet.id, type: "WorksheetActivated" });
  return undefined;
}

/** source: dts Worksheet.copy, WorksheetPositionType; assumed: the copy's name, and that its sheet-scoped names come along */
export function copySheet(sheet: Sheet, place: "None" | "Before" | "After" | "Beginning" | "End", beside: Sheet | null): Sheet {
  const { workbook } = sheet;
  workbook.structure.demand(null, "the workbook's structure");
  workbook.beginChange({ what: "Worksheet.copy", undoable: false });
  let number = 2;
  while (workbook.findSheet(`${sheet.name} (${number})`)) number += 1;
  const copy = new Sheet(workbook, workbook.ids.next(), `${sheet.name.slice(0, 25)} (${number})`);
  copyContent(sheet, copy);
  const target =
    place === "Beginning" ? 0 : beside ? workbook.sheets.indexOf(beside) + (place === "After" ? 1 : 0) : workbook.sheets.length;
  workbook.sheets.splice(target, 0, copy);
  workbook.names.push(...workbook.names.filter(({ scope }) => scope === sheet).map((name) => ({ ...name, scope: copy })));
  return copy;
}

function copyContent(from: Sheet, to: Sheet): void {
  to.grid = from.grid.copy();
  to.merges = [...from.merges];
  to.conditionalFormats = from.conditionalFormats.map((format) => ({
    ...format,
    sheet: to,
    id: to.workbook.ids.next(),
    look: structuredClone(format.look),
  }));
  to.validations = [...from.validations];
  to.links = [...from.links];
  to.frozen = from.frozen;
  to.pageLayout = structuredClone(from.pageLayout);
  to.rowBreaks = [...from.rowBreaks];
  to.columnBreaks = [...from.columnBreaks];
  to.tabColor = from.tabColor;
}
