import type { DateSystem } from "../../../core/calendar/excel-serial";
import { isOwnName, ownNamePrefix } from "../../../core/plan/ownership";
import type { SheetEntry } from "../../../core/sheet/sheet-snapshot";
import { RefusalError } from "../../../app/ports";
import { damaged } from "../package/damaged";
import { mostSheets } from "../package/limits";
import type { WorkbookPackage } from "../package/workbook-package";
import { type XmlElement, childNamed, childrenNamed, isTrue, parseXml } from "../package/xml";

/** A sheet as the workbook part lists it. */
export interface ListedSheet extends SheetEntry {
  /** The part that holds the sheet. */
  readonly part: string;
  /** False for chart, dialog and macro sheets, which have no cells to read. */
  readonly isWorksheet: boolean;
}

/** What the workbook part says about the workbook as a whole. */
export interface WorkbookPart {
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: DateSystem;
  /** True where sheets cannot be added, removed or renamed. */
  readonly structureLocked: boolean;
}

/** What was read of each package: many steps ask for it, and a package does not change. */
const known = new WeakMap<WorkbookPackage, WorkbookPart>();

/** Reads the workbook part. Throws RefusalError where it is damaged, names a sheet twice or one that the file lacks, or more sheets than are worked on. */
export function readWorkbookPart(pkg: WorkbookPackage): WorkbookPart {
  const read = known.get(pkg) ?? readPart(pkg);
  known.set(pkg, read);
  return read;
}

function readPart(pkg: WorkbookPackage): WorkbookPart {
  const part = pkg.workbookPart;
  const root = parseXml(pkg.text(part), part);
  const relationships = new Map(pkg.relationshipsOf(part).map((relationship) => [relationship.id, relationship]));
  const ownKeys = readOwnKeys(root);
  const listed = childrenNamed(childNamed(root, "sheets"), "sheet");
  if (listed.length > mostSheets) throw new RefusalError({ id: "over-limit", what: "sheets", sheet: "", limit: mostSheets });
  const sheets = listed.map((sheet, index) => {
    const name = sheet.attributes.get("name") ?? "";
    const relationship = relationships.get(sheet.relationshipId ?? "");
    if (!relationship || !pkg.has(relationship.target)) throw damaged(relationship?.target ?? part, `the sheet ${name} is missing`);
    return {
      name,
      visibility: visibilityOf(sheet.attributes.get("state")),
      ownKey: ownKeys.get(index) ?? null,
      part: relationship.target,
      isWorksheet: relationship.type === "worksheet",
    };
  });
  for (const twin of [twinOf(sheets, ({ name }) => name.toLowerCase()), twinOf(sheets, (sheet) => sheet.part)])
    if (twin) throw damaged(part, `the sheet ${twin.name} is listed twice`);
  return {
    sheets,
    dateSystem: isTrue(childNamed(root, "workbookPr")?.attributes.get("date1904")) ? "1904" : "1900",
    structureLocked: isTrue(childNamed(root, "workbookProtection")?.attributes.get("lockStructure")),
  };
}

/** The first sheet that has something in common with one before it: nobody could say which of the two is meant. */
function twinOf(sheets: readonly ListedSheet[], key: (sheet: ListedSheet) => string): ListedSheet | undefined {
  const seen = new Set<string>();
  return sheets.find((sheet) => seen.size === seen.add(key(sheet)).size);
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}

/** The keys of this add-in's own sheets by their index among all sheets (which is what localSheetId counts). */
function readOwnKeys(root: XmlElement): Map<number, string> {
  const keys = new Map<number, string>();
  for (const { attributes, text } of childrenNamed(childNamed(root, "definedNames"), "definedName")) {
    const name = attributes.get("name") ?? "";
    const sheet = attributes.get("localSheetId");
    if (sheet === undefined || !name.startsWith(ownNamePrefix)) continue;
    // LibreOffice makes hidden names visible when it saves: one of ours still leads to the first cell.
    if (!isTrue(attributes.get("hidden")) && !(isOwnName(name) && text.endsWith("$A$1"))) continue;
    // It drops comments, too, and leaves at least the kind of sheet in the name itself.
    const comment = attributes.get("comment") ?? "";
    keys.set(Number(sheet), comment === "" ? name.slice(ownNamePrefix.length) : comment);
  }
  return keys;
}
