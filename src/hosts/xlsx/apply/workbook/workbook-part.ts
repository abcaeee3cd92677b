import { attributeSplice, attributesOf } from "../markup/markup-attributes";
import { escapeAttribute, escapeContent, unescapeMarkup } from "../markup/escaping";
import { childElements, childNamed, childrenNamed, rootElement, type MarkupElement } from "../markup/markup-element";
import { insertChild, workbookOrder } from "../markup/ordered-child";
import { appendTo, splice, type Splice } from "../markup/splices";
import { definedNameMarkup, readDefinedName, type DefinedName, type NewDefinedName } from "./defined-name";
import { renamedFormula } from "./renamed-references";
import { referencesTo } from "./sheet-reference";
import { viewsWithout } from "./workbook-views";

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A `<sheet>` of workbook.xml. */
export interface SheetElement {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly hidden: boolean;
  readonly element: MarkupElement;
}

/** workbook.xml: the list of sheets, the defined names and the views. Every change replaces the text; the rest of it stays to the letter. */
export class WorkbookPart {
  /** What was read of the text as it stands: asked for many times between two changes. */
  private listed: readonly SheetElement[] | null = null;
  private names: readonly DefinedName[] | null = null;

  constructor(private xml: string) {}

  text(): string {
    return this.xml;
  }

  sheets(): readonly SheetElement[] {
    this.listed ??= this.readSheets();
    return this.listed;
  }

  private readSheets(): readonly SheetElement[] {
    const list = this.child("sheets");
    if (!list) return [];
    return childrenNamed(this.xml, list, "sheet").map((element) => {
      const attributes = attributesOf(this.xml, element);
      const valueOf = (name: string): string => attributes.find((attribute) => attribute.name === name)?.value ?? "";
      return {
        name: valueOf("name"),
        sheetId: Number(valueOf("sheetId")),
        relationshipId: attributes.find((attribute) => attribute.name.endsWith(":id"))?.value ?? "",
        hidden: valueOf("state") === "hidden" || valueOf("state") === "veryHidden",
        element,
      };
    });
  }

  /** The sheet of exactly that name. Throws where there is none. */
  sheet(name: string): SheetElement {
    const found = this.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The workbook has no sheet ${name}.`);
    return found;
  }

  /** Adds a visible sheet after all others. Throws where a sheet of that name, in any case, exists. */
  addSheet(name: string, relationshipId: string): void {
    const sheets = this.sheets();
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`The workbook has a sheet ${name} already.`);
    const list = this.child("sheets");
    if (!list) throw new Error("The workbook has no list of sheets.");
    const sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1;
    const link = this.relationshipAttribute(relationshipId);
    const text = `<${list.prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${link}/>`;
    this.change([appendTo(this.xml, list, text)]);
  }

  /** Removes a sheet: its element, its names, and its place in all that counts sheets. Throws where it is the last visible one. */
  removeSheet(name: string): void {
    const sheets = this.sheets();
    const index = sheets.findIndex((sheet) => sheet.name === name);
    const gone = sheets[index];
    if (!gone) throw new Error(`The workbook has no sheet ${name}.`);
    const hidden = sheets.filter((sheet) => sheet !== gone).map((sheet) => sheet.hidden);
    if (!hidden.includes(false)) throw new Error(`${name} is the last visible sheet.`);
    this.change([
      { start: gone.element.start, end: gone.element.end, text: "" },
      ...this.namesWithoutSheet(name, index),
      ...viewsWithout(this.xml, this.child("bookViews"), index, hidden),
    ]);
  }

  /** Gives a sheet another name; names that refer to it follow. Throws where a sheet of the new name, in any case, exists. */
  renameSheet(name: string, newName: string): void {
    const { element } = this.sheet(name);
    const taken = this.sheets().some((sheet) => sheet.name !== name && sheet.name.toLowerCase() === newName.toLowerCase());
    if (taken) throw new Error(`The workbook has a sheet ${newName} already.`);
    this.change([
      attributeSplice(this.xml, element, "name", escapeAttribute(newName)),
      ...this.definedNames().flatMap(({ element: { contentStart, contentEnd } }) => {
        const formula = unescapeMarkup(this.xml.slice(contentStart, contentEnd));
        const renamed = renamedFormula(formula, name, newName);
        return renamed === formula ? [] : [{ start: contentStart, end: contentEnd, text: escapeContent(renamed) }];
      }),
    ]);
  }

  definedNames(): readonly DefinedName[] {
    this.names ??= this.readNames();
    return this.names;
  }

  private readNames(): readonly DefinedName[] {
    const list = this.child("definedNames");
    return list ? childrenNamed(this.xml, list, "definedName").map((element) => readDefinedName(this.xml, element)) : [];
  }

  /** The names that belong to a sheet by its 0-based place: exactly those wanted stay or come; others stay only where `keep` says so. */
  setSheetNames(index: number, wanted: readonly NewDefinedName[], keep: (name: string) => boolean): void {
    const splices: Splice[] = [];
    const missing = new Map(wanted.map((name) => [name.name, name]));
    const present = this.definedNames().filter((name) => name.sheetIndex === index);
    for (const { name, element } of present) {
      const replacement = missing.get(name);
      if (replacement)
        splices.push({ start: element.start, end: element.end, text: definedNameMarkup(replacement, index, element.prefix) });
      else if (!keep(name)) splices.push({ start: element.start, end: element.end, text: "" });
      missing.delete(name);
    }
    this.change(splices);
    this.appendNames(index, [...missing.values()]);
    this.dropEmptyNameList();
  }

  /** Changes what a name of a sheet refers to, where there is such a name. */
  changeSheetName(index: number, name: string, change: (formula: string) => string): void {
    const found = this.definedNames().find((each) => each.sheetIndex === index && each.name === name);
    if (!found) return;
    const { contentStart, contentEnd } = found.element;
    const formula = unescapeMarkup(this.xml.slice(contentStart, contentEnd));
    const changed = change(formula);
    if (changed !== formula) this.change([{ start: contentStart, end: contentEnd, text: escapeContent(changed) }]);
  }

  private appendNames(index: number, names: readonly NewDefinedName[]): void {
    if (names.length === 0) return;
    const root = rootElement(this.xml);
    const text = names.map((name) => definedNameMarkup(name, index, root.prefix)).join("");
    const list = this.child("definedNames");
    const inList = `<${root.prefix}definedNames>${text}</${root.prefix}definedNames>`;
    this.change([
      list ? appendTo(this.xml, list, text) : insertChild(this.xml, root, { localName: "definedNames", text: inList }, workbookOrder),
    ]);
  }

  /** The schema wants at least one name in the list. */
  private dropEmptyNameList(): void {
    const list = this.child("definedNames");
    if (list && !childElements(this.xml, list).next().value) this.change([{ start: list.start, end: list.end, text: "" }]);
  }

  /** The sheet's own names go, names of later sheets move up, and other names lose their reference to it, as in Excel. */
  private namesWithoutSheet(sheet: string, index: number): readonly Splice[] {
    const names = this.definedNames();
    const remaining = names.filter((name) => name.sheetIndex !== index);
    const list = this.child("definedNames");
    if (list && remaining.length === 0) return [{ start: list.start, end: list.end, text: "" }];
    return names.flatMap((name) => {
      if (name.sheetIndex === index) return [{ start: name.element.start, end: name.element.end, text: "" }];
      const moved = name.sheetIndex !== null && name.sheetIndex > index;
      const renumbered = moved ? [attributeSplice(this.xml, name.element, "localSheetId", String(name.sheetIndex - 1))] : [];
      return [...renumbered, ...this.withoutReference(sheet, name.element)];
    });
  }

  private withoutReference(sheet: string, element: MarkupElement): readonly Splice[] {
    const raw = this.xml.slice(element.contentStart, element.contentEnd);
    const formula = unescapeMarkup(raw);
    const found = referencesTo(sheet, formula);
    if (found.length === 0) return [];
    const text = splice(
      formula,
      found.map((place) => ({ ...place, text: "#REF!" })),
    );
    return [{ start: element.contentStart, end: element.contentEnd, text: escapeAttribute(text) }];
  }

  /** `r:id="…"` with the prefix that the document gives the namespace, declared on the spot where it gives none. */
  private relationshipAttribute(relationshipId: string): string {
    const root = rootElement(this.xml);
    const declared = attributesOf(this.xml, root).find((each) => each.value === relationshipNamespace && each.name.startsWith("xmlns:"));
    const value = escapeAttribute(relationshipId);
    return declared ? `${declared.name.slice("xmlns:".length)}:id="${value}"` : `xmlns:r="${relationshipNamespace}" r:id="${value}"`;
  }

  private child(localName: string): MarkupElement | undefined {
    return childNamed(this.xml, rootElement(this.xml), localName);
  }

  private change(splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.xml = splice(this.xml, splices);
    this.listed = null;
    this.names = null;
  }
}
