import { ownNamePrefix } from "../../../../core/plan/ownership";
import { withPivotPriorities } from "../conditional-formats/pivot-priorities";
import { SharedStrings } from "../existing-sheet/shared-strings";
import { SheetPatch } from "../existing-sheet/sheet-patch";
import { tableEdges } from "../existing-sheet/table-edges";
import { rootElement } from "../markup/markup-element";
import { LaidOutWriter } from "../own-sheet/laid-out-markup";
import { keptFromNothing, readKept } from "../own-sheet/read-kept";
import { SheetDraft } from "../own-sheet/sheet-draft";
import { isKeptName, namesOf, ownershipName } from "../own-sheet/sheet-names";
import { worksheetContent } from "../own-sheet/worksheet-markup";
import { PackageEdit } from "../package-changes/package-edit";
import type { PackageChanges, PartInPacking } from "../package-changes/write-package";
import type { WorkbookPackage } from "../../package/workbook-package";
import { highestMissingFormat } from "../../read/styles";
import { type StatePart, findStatePart, statePartMarkup, statePropertiesMarkup } from "../../state/state-part";
import { StyleBook } from "../styles/style-book";
import { removeLeftovers } from "./leftovers";
import { movedEdge } from "./print-area";
import { refuseReferences } from "./formula-references";
import { renamedReferences } from "./renamed-references";
import { addSheetDrawing } from "./sheet-drawing";
import { WorkbookLinks } from "./workbook-links";
import { WorkbookPart } from "./workbook-part";

/** Sheet names that Excel accepts and a file can hold (its own rules for names of sheets), apart from being unique. */
const sheetNamePattern = /^(?!')(?!.*[\p{Cs}\uFFFE\uFFFF])[^[\]:*?/\\\p{Cc}]+(?<!')$/u;
const longestSheetName = 31;

/** The workbook while a plan is carried out. Each step changes it through these operations; `finish` gives the changed parts. */
export class WorkbookEdit {
  private readonly parts: PackageEdit;
  private readonly workbook: WorkbookPart;
  private readonly links: WorkbookLinks;
  private readonly drafts = new Map<string, SheetDraft>();
  private readonly patches = new Map<string, SheetPatch>();
  private readonly finished = new Set<string>();
  private readonly renamed = new Set<string>();
  private readonly removedSheets: string[] = [];
  private strings: SharedStrings | null = null;
  private state: StatePart | null;
  private leavesNoTrace = false;
  private writer: LaidOutWriter | null = null;
  private loadedStyles: { readonly part: string; readonly book: StyleBook } | null = null;

  constructor(private readonly source: WorkbookPackage) {
    this.parts = new PackageEdit(source);
    this.workbook = new WorkbookPart(source.text(source.workbookPart));
    this.links = new WorkbookLinks(this.parts);
    this.state = findStatePart(source);
  }

  /** The workbook's formats; a style part is made where the file has none. */
  styles(): StyleBook {
    if (!this.loadedStyles) {
      const part = this.links.stylesPart();
      this.loadedStyles = { part, book: new StyleBook(this.parts.text(part), highestMissingFormat(this.source)) };
    }
    return this.loadedStyles.book;
  }

  /** Adds an empty sheet after all others. Throws for a name that exists or that Excel would not accept. */
  addSheet(name: string): void {
    if (!isSheetName(name)) throw new Error(`A sheet cannot be named ${name}.`);
    const { part, id } = this.links.addSheet();
    this.workbook.addSheet(name, id);
    this.drafts.set(name, new SheetDraft(part, keptFromNothing));
  }

  /** Empties one of this add-in's own sheets. Throws for a sheet of anyone else. */
  clearSheet(name: string): void {
    const draft = this.drafts.get(name);
    const part = draft?.part ?? this.ownPartOf(name);
    if (!draft) this.leaveContent(part);
    this.patches.delete(name);
    this.drafts.set(name, new SheetDraft(part, draft?.kept ?? readKept(this.parts.frame(part))));
  }

  /** Removes one of this add-in's own sheets. Throws for a sheet of anyone else unless `unmarked`, and for the last visible one. */
  removeSheet(name: string, unmarked = false): void {
    const draft = this.drafts.get(name);
    const { relationshipId } = this.workbook.sheet(name);
    const part = draft?.part ?? (unmarked ? this.links.sheetPart(relationshipId) : this.ownPartOf(name));
    this.workbook.removeSheet(name);
    if (!draft) this.leaveContent(part);
    this.links.remove(relationshipId);
    this.parts.remove(part);
    this.drafts.delete(name);
    this.patches.delete(name);
    this.removedSheets.push(name);
  }

  /** Renames a sheet; every reference to it in the workbook follows. Throws for a name that exists or that Excel would not accept. */
  renameSheet(name: string, newName: string): void {
    if (!isSheetName(newName)) throw new Error(`A sheet cannot be named ${newName}.`);
    if (this.drafts.has(name)) throw new Error(`${name} was added or emptied by this plan: it is named there.`);
    this.workbook.renameSheet(name, newName);
    for (const part of this.partsWithReferences()) this.parts.setText(part, renamedReferences(this.parts.text(part), name, newName));
    const patch = this.patches.get(name);
    if (patch) this.patches.set(newName, patch);
    this.patches.delete(name);
    this.renamed.add(newName);
  }

  /** Gives a sheet the mark of ownership: one that this plan added or emptied, or that gets back the name it had. Throws for every other. */
  markOwn(name: string, key: string): void {
    const draft = this.drafts.get(name);
    if (draft) draft.key = key;
    else if (!this.renamed.has(name)) throw new Error(`${name} is not this add-in's to mark.`);
    else this.workbook.setSheetNames(this.indexOf(name), [ownershipName(name, key)], (kept) => !kept.startsWith(ownNamePrefix));
  }

  /** Takes the mark of ownership from a sheet; all else stays. */
  removeOwnSheetMark(name: string): void {
    const draft = this.drafts.get(name);
    if (draft) draft.key = null;
    this.workbook.setSheetNames(this.indexOf(name), [], (kept) => !kept.startsWith(ownNamePrefix));
  }

  /** Keeps a text in the workbook, in place of an earlier one; null removes it with every part that served it, and what removed sheets leave elsewhere. */
  saveState(text: string | null): void {
    this.leavesNoTrace = text === null;
    if (text !== null) {
      const markup = statePartMarkup(text);
      this.state = this.state ? this.links.ledByWorkbook(this.state) : this.links.addState(markup, statePropertiesMarkup);
      this.parts.setText(this.state.part, markup);
    } else if (this.state) {
      this.links.removeLinkTo(this.state);
      this.parts.remove(this.state.part);
      this.state = null;
    }
  }

  /** Lets the print area of a sheet end with another column, where it ends with column `was` now. */
  movePrintEdge(name: string, was: number, now: number): void {
    const draft = this.drafts.get(name);
    if (draft) {
      if (draft.page?.printArea.lastColumn === was) draft.page = { ...draft.page, printArea: { ...draft.page.printArea, lastColumn: now } };
      return;
    }
    this.workbook.sheet(name);
    this.workbook.changeSheetName(this.indexOf(name), "_xlnm.Print_Area", (formula) => movedEdge(formula, was, now));
  }

  /** A sheet that this plan added or emptied. Throws for every other: its layout is not this add-in's to change. */
  draft(name: string): SheetDraft {
    const draft = this.drafts.get(name);
    if (!draft) throw new Error(`${this.workbook.sheet(name).name} was neither added nor emptied by this plan: its layout stays.`);
    return draft;
  }

  /** What this plan does to a sheet that stays, or the draft where the plan added or emptied it. */
  draftOrPatch(name: string): SheetDraft | SheetPatch {
    const known = this.drafts.get(name) ?? this.patches.get(name);
    if (known) return known;
    const part = this.links.sheetPart(this.workbook.sheet(name).relationshipId);
    if (rootElement(this.parts.frame(part)).localName !== "worksheet") throw new Error(`${name} is no sheet of cells.`);
    const patch = new SheetPatch();
    this.patches.set(name, patch);
    return patch;
  }

  /** Writes one of this add-in's own sheets for which no step follows, so that its cells need not be kept; other sheets wait for `finish`. */
  finishSheet(name: string): void {
    const draft = this.drafts.get(name);
    if (!draft || this.finished.has(name)) return;
    this.finished.add(name);
    this.finishDraft(name, draft);
    this.drafts.set(name, new SheetDraft(draft.part, draft.kept));
  }

  /** Waits until there is room for one more sheet in memory. */
  roomForMore(): Promise<void> {
    return this.parts.roomForMore();
  }

  /** Carries out what was gathered and returns the changed parts. */
  finish(): PackageChanges<PartInPacking> {
    for (const [name, patch] of this.patches) this.finishPatch(name, patch);
    for (const name of this.drafts.keys()) this.finishSheet(name);
    this.refuseDanglingFormulas();
    if (this.loadedStyles) this.parts.setText(this.loadedStyles.part, this.loadedStyles.book.text());
    // A sheet that this plan writes is compressed by now and names what nobody could look up: then all stays.
    if (this.leavesNoTrace && this.drafts.size === 0) removeLeftovers(this.parts, this.workbook);
    this.links.finish();
    this.parts.setText(this.source.workbookPart, this.workbook.text());
    return this.parts.changes();
  }

  private finishPatch(name: string, patch: SheetPatch): void {
    const part = this.links.sheetPart(this.workbook.sheet(name).relationshipId);
    const partsOfType = (wanted: string): string[] =>
      this.source.relationshipsOf(part).flatMap(({ type, target }) => (type === wanted ? [target] : []));
    patch.refuseCellsIn(partsOfType("table").flatMap((table) => tableEdges(this.parts.text(table))));
    let pivotPriorities: ReadonlyMap<number, number> = new Map();
    const change = (before: string): string => {
      const changed = patch.applyTo(
        before,
        () => this.styles(),
        () => this.sharedStrings(),
      );
      ({ pivotPriorities } = changed);
      return changed.xml;
    };
    if (patch.changesCells) this.parts.setText(part, change(this.parts.text(part)));
    else this.parts.changeFrame(part, change);
    if (pivotPriorities.size === 0) return;
    for (const pivot of partsOfType("pivotTable")) this.parts.setText(pivot, withPivotPriorities(this.parts.text(pivot), pivotPriorities));
  }

  /** As they are in the file: what a plan writes stands in the cells themselves. */
  private sharedStrings(): SharedStrings {
    const part = this.source.relationshipsOf(this.source.workbookPart).find(({ type, external }) => type === "sharedStrings" && !external);
    this.strings ??= new SharedStrings(part ? this.source.text(part.target) : "");
    return this.strings;
  }

  private finishDraft(name: string, draft: SheetDraft): void {
    const drawing = addSheetDrawing(this.parts, draft.part, name, draft.charts);
    const writer = (this.writer ??= new LaidOutWriter(this.styles()));
    const content = worksheetContent(draft, this.styles(), writer, drawing);
    this.parts.setLastContent(draft.part, content, () => {
      writer.text.giveBack(content);
    });
    const index = this.indexOf(name);
    this.workbook.setSheetNames(index, namesOf(name, draft), (kept) => isKeptName(kept, draft));
  }

  /** The part of a sheet that carries the mark of ownership. */
  private ownPartOf(name: string): string {
    const { relationshipId } = this.workbook.sheet(name);
    const index = this.indexOf(name);
    const own = this.workbook.definedNames().some((each) => each.sheetIndex === index && each.name.startsWith(ownNamePrefix));
    if (!own) throw new Error(`${name} does not carry this add-in's mark: it is not emptied or removed.`);
    return this.links.sheetPart(relationshipId);
  }

  private indexOf(name: string): number {
    return this.workbook.sheets().findIndex((sheet) => sheet.name === name);
  }

  /** The parts that may hold formulas, links or data sources, but for the sheets that this plan writes anew. */
  private partsWithReferences(): string[] {
    const drafted = new Set([...this.drafts.values()].map(({ part }) => part.toLowerCase()));
    return this.source.partNames.filter(
      (part) => /\/(?:worksheets|charts|pivotCache)\/[^/]+\.xml$/i.test(part) && !drafted.has(part.toLowerCase()) && this.parts.has(part),
    );
  }

  /** Before a sheet's content goes: what only it led to goes too, and the order of calculation, which must not name a formula that is gone. */
  private leaveContent(part: string): void {
    if (this.links.hasCalculationOrder && this.parts.hasFormulas(part)) this.links.removeCalculationOrder();
    this.parts.removeRelationships(part);
  }

  private refuseDanglingFormulas(): void {
    const sheets = this.workbook.sheets();
    const gone = this.removedSheets.filter((removed) => sheets.every(({ name }) => name !== removed));
    if (gone.length === 0) return;
    for (const { name, relationshipId } of sheets) {
      if (!this.drafts.has(name)) refuseReferences(name, this.parts.text(this.links.sheetPart(relationshipId)), gone);
    }
  }
}

function isSheetName(name: string): boolean {
  return name.length <= longestSheetName && sheetNamePattern.test(name);
}
