import type { WorkbookPackage } from "../../package/workbook-package";
import { type CutSheet, cutSheet, frameText, rowsHold } from "../../package/sheet-frame";
import { decodeText } from "../../package/text-encoding";
import { ContentTypesPart } from "../workbook/content-types-part";
import { hasFormulas } from "../workbook/formula-references";
import { relationshipsPathOf } from "../workbook/part-paths";
import { PackingQueue } from "./packing-queue";
import { contentAround, contentOf, textAround } from "./part-content";
import type { PackageChanges, PartInPacking } from "./write-package";

const contentTypesPath = "[Content_Types].xml";

/** The package while a plan is carried out: which parts get a new text, which come and which go. */
export class PackageEdit {
  private readonly texts = new Map<string, string>();
  /** Sheets that were changed around their rows. By part name in lower case. */
  private readonly frames = new Map<string, CutSheet>();
  private readonly added = new Map<string, string>();
  /** Parts whose last text is known are compressed at once: a big workbook's sheets never stand in memory together. By part name in lower case. */
  private readonly packed = new Map<string, PartInPacking>();
  private readonly packing: PackingQueue;
  private readonly removed = new Set<string>();
  private readonly contentTypes: ContentTypesPart;

  constructor(readonly source: WorkbookPackage) {
    this.packing = new PackingQueue(source.compression);
    this.contentTypes = new ContentTypesPart(source.text(contentTypesPath));
  }

  /** The part's text as it stands now. Throws RefusalError where the part is missing or damaged. */
  text(part: string): string {
    const cut = this.frames.get(part.toLowerCase());
    if (cut) return textAround(decodeText(cut.rows, part), cut.frame);
    return this.added.get(part) ?? this.texts.get(part.toLowerCase()) ?? this.source.text(part);
  }

  /**
   * The text of a sheet's part as it stands now, for what is said of the sheet as a whole: the rows of one that this plan did not change are left out, as
   * far as they can be told from the rest. Throws RefusalError.
   */
  frame(part: string): string {
    const changed = this.added.get(part) ?? this.texts.get(part.toLowerCase()) ?? this.frames.get(part.toLowerCase())?.frame;
    return changed ?? frameText(this.source.bytes(part), part);
  }

  /** True where a cell of a sheet holds a formula, as its part stands now. Throws RefusalError. */
  hasFormulas(part: string): boolean {
    const cut = this.cut(part);
    return cut ? rowsHold(cut, "f") : hasFormulas(this.text(part));
  }

  /** Changes what is said of a sheet as a whole. @param change gets what `frame` gives, and leaves the place of the rows alone */
  changeFrame(part: string, change: (frame: string) => string): void {
    const cut = this.cut(part);
    if (!cut) {
      this.setText(part, change(this.text(part)));
      return;
    }
    const frame = change(cut.frame);
    if (frame !== cut.frame) this.frames.set(part.toLowerCase(), { frame, rows: cut.rows });
  }

  /** Gives a part another text. A part of the file is not written where its text stays the same. */
  setText(part: string, text: string): void {
    if (this.added.has(part)) this.added.set(part, text);
    else if (text !== this.text(part)) {
      this.texts.set(part.toLowerCase(), text);
      this.frames.delete(part.toLowerCase());
    }
  }

  /** Gives a part its last content, as UTF-8. It cannot be read or changed after that. @param packed told once the content is no longer needed */
  setLastContent(part: string, content: Uint8Array, packed: () => void): void {
    this.packed.set(part.toLowerCase(), this.packing.pack(content, packed));
    if (this.added.has(part)) this.added.set(part, "");
    else this.texts.set(part.toLowerCase(), "");
    this.frames.delete(part.toLowerCase());
  }

  /** Waits until so much is compressed that more can be taken into memory. */
  roomForMore(): Promise<void> {
    return this.packing.room();
  }

  /** True for a part that is there now. */
  has(part: string): boolean {
    return this.added.has(part) || (this.source.has(part) && !this.removed.has(part.toLowerCase()));
  }

  /** Adds a part after all others. @param contentType null for relationships, which every package knows by their ending */
  add(part: string, text: string, contentType: string | null): void {
    if (contentType !== null) this.contentTypes.add(part, contentType);
    this.added.set(part, text);
  }

  /** A path that no part has, old or new, those that went apart: the first free number between stem and ending. */
  freePath(stem: string, ending: string): string {
    const old = this.source.partNames.filter((part) => !this.removed.has(part.toLowerCase()));
    const taken = new Set([...old, ...this.added.keys()].map((part) => part.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number++;
    return `${stem}${number}${ending}`;
  }

  /** Removes a part with its relationships, and the parts that only it led to. Relationships that lead to it are the caller's. */
  remove(part: string): void {
    if (this.added.delete(part)) this.contentTypes.remove(part);
    else this.removeFile(part);
    this.removeRelationships(part);
  }

  /** Removes a part's relationships, and the parts that nothing else leads to. */
  removeRelationships(part: string): void {
    const targets = this.source.relationshipsOf(part).filter(({ external }) => !external);
    const path = relationshipsPathOf(part);
    if (!this.source.has(path) || this.removed.has(path.toLowerCase())) return;
    this.removeFile(path);
    for (const { target } of targets) if (this.source.has(target) && !this.isNeeded(target)) this.remove(target);
  }

  /** All changes, texts as UTF-8. */
  changes(): PackageChanges<PartInPacking> {
    this.setText(contentTypesPath, this.contentTypes.text());
    const packedOf = (part: string, text: string): PartInPacking =>
      this.packed.get(part.toLowerCase()) ?? this.packing.pack(contentOf(text));
    const encoded = (texts: readonly (readonly [string, string])[]): Map<string, PartInPacking> =>
      new Map(texts.map(([part, text]) => [part, packedOf(part, text)]));
    const changed = encoded([...this.texts].filter(([part]) => !this.removed.has(part)));
    for (const [part, { rows, frame }] of this.frames)
      if (!this.removed.has(part)) changed.set(part, this.packing.pack(contentAround(rows, frame)));
    // A part may have come anew in the place of one that went.
    return { changed, removed: this.removed, added: encoded([...this.added]) };
  }

  /** Null for a sheet that was changed as a whole, or that cannot be cut. */
  private cut(part: string): CutSheet | null {
    const key = part.toLowerCase();
    if (this.added.has(part) || this.texts.has(key)) return null;
    return this.frames.get(key) ?? cutSheet(this.source.bytes(part), part);
  }

  private removeFile(part: string): void {
    this.removed.add(part.toLowerCase());
    this.contentTypes.remove(part);
  }

  /** True where a part that stays leads to the part. */
  private isNeeded(part: string): boolean {
    const sources = ["", ...this.source.partNames].filter((source) => {
      const relationships = relationshipsPathOf(source).toLowerCase();
      return !this.removed.has(source.toLowerCase()) && !this.removed.has(relationships);
    });
    return sources.some((source) =>
      this.source.relationshipsOf(source).some(({ external, target }) => !external && target.toLowerCase() === part.toLowerCase()),
    );
  }
}
