import type { StatePart } from "../../state/state-part";
import type { PackageEdit } from "../package-changes/package-edit";
import { emptyStyles } from "../styles/style-book";
import { folderOf, relationshipsPathOf, relativePath } from "./part-paths";
import { RelationshipsPart, emptyRelationships } from "./relationships-part";

const typeFolder = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const contentTypeFolder = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** What the workbook leads to: its sheets, its styles, the order of calculation. */
export class WorkbookLinks {
  private readonly relationships: RelationshipsPart;
  private readonly workbookPart: string;
  /** Parts by relationship id: those of the file and those added. */
  private readonly sheetParts = new Map<string, string>();

  constructor(private readonly parts: PackageEdit) {
    this.workbookPart = parts.source.workbookPart;
    this.relationships = new RelationshipsPart(parts.text(relationshipsPathOf(this.workbookPart)));
    for (const { id, target, external } of this.ofFile()) if (!external) this.sheetParts.set(id, target);
  }

  /** The part of a sheet by the relationship that workbook.xml names. */
  sheetPart(relationshipId: string): string {
    const part = this.sheetParts.get(relationshipId);
    if (part === undefined) throw new Error(`The workbook has no part for its relationship ${relationshipId}.`);
    return part;
  }

  /** Makes an empty part for a new sheet, beside the other sheets. */
  addSheet(): { readonly part: string; readonly id: string } {
    const beside = this.ofFile().find(({ type }) => type === "worksheet")?.target;
    const folder = beside === undefined ? `${folderOf(this.workbookPart)}worksheets/` : folderOf(beside);
    const part = this.parts.freePath(`${folder}sheet`, ".xml");
    const id = this.addPart(part, "worksheet", "worksheet+xml", "");
    this.sheetParts.set(id, part);
    return { part, id };
  }

  /** The path of styles.xml, made where the file has none. */
  stylesPart(): string {
    const known = this.ofFile().find(({ type }) => type === "styles")?.target;
    if (known !== undefined && this.parts.source.has(known)) return known;
    const usual = `${folderOf(this.workbookPart)}styles.xml`;
    const part = this.parts.source.has(usual) ? this.parts.freePath(usual.replace(/\.xml$/, ""), ".xml") : usual;
    this.addPart(part, "styles", "styles+xml", emptyStyles);
    return part;
  }

  /** True where the file says in which order its formulas are worked out. */
  get hasCalculationOrder(): boolean {
    return this.ofFile().some(({ type, target }) => type === "calcChain" && this.parts.has(target));
  }

  /** Programs make this part anew from the formulas that are there; one that names a formula no longer there is damage to Excel. */
  removeCalculationOrder(): void {
    for (const { id, type, target } of this.ofFile()) {
      if (type !== "calcChain" || !this.parts.source.has(target)) continue;
      this.relationships.remove(id);
      this.parts.remove(target);
    }
  }

  remove(relationshipId: string): void {
    this.relationships.remove(relationshipId);
  }

  finish(): void {
    this.parts.setText(relationshipsPathOf(this.workbookPart), this.relationships.text());
  }

  /** Adds the custom XML part that keeps this add-in's state, with its properties. */
  addState(text: string, properties: string): StatePart {
    const part = this.parts.freePath("customXml/item", ".xml");
    const propertiesPart = this.parts.freePath("customXml/itemProps", ".xml");
    this.parts.add(part, text, "application/xml");
    this.parts.add(propertiesPart, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    const toProperties = new RelationshipsPart(emptyRelationships);
    toProperties.add(`${typeFolder}customXmlProps`, relativePath(part, propertiesPart));
    this.parts.add(relationshipsPathOf(part), toProperties.text(), null);
    return this.linkState(part);
  }

  /** The part that keeps the state, led to by the workbook: the one place where every program looks for it. */
  ledByWorkbook(state: StatePart): StatePart {
    if (state.from === this.workbookPart) return state;
    this.removeLinkTo(state);
    return this.linkState(state.part);
  }

  /** Removes what leads to the part that keeps the state. */
  removeLinkTo({ from, relationshipId }: StatePart): void {
    if (from === this.workbookPart) {
      this.relationships.remove(relationshipId);
      return;
    }
    const path = relationshipsPathOf(from);
    const relationships = new RelationshipsPart(this.parts.text(path));
    relationships.remove(relationshipId);
    this.parts.setText(path, relationships.text());
  }

  private linkState(part: string): StatePart {
    const relationshipId = this.relationships.add(`${typeFolder}customXml`, relativePath(this.workbookPart, part));
    return { part, from: this.workbookPart, relationshipId };
  }

  /** Returns the id of the relationship that leads to the part. */
  private addPart(part: string, type: string, contentType: string, text: string): string {
    this.parts.add(part, text, contentTypeFolder + contentType);
    return this.relationships.add(typeFolder + type, relativePath(this.workbookPart, part));
  }

  private ofFile(): ReturnType<PackageEdit["source"]["relationshipsOf"]> {
    return this.parts.source.relationshipsOf(this.workbookPart);
  }
}
