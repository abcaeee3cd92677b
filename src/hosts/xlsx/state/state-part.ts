import type { WorkbookPackage } from "../package/workbook-package";
import { parseXml } from "../package/xml";
import { decodeXstring } from "../read/xstring";
import { escapeCellText } from "../apply/markup/escaping";

/** The namespace by which the state is known among the custom XML parts of a workbook. */
const stateNamespace = "urn:responsibility-table:state:1";
/** The identity of the custom XML part, the same in every workbook. */
const itemId = "{6E0B6F5A-3B5C-4C57-9C0E-2F3D6C1B7A41}";

/** Where the state stands in a file. */
export interface StatePart {
  readonly part: string;
  /** The part whose relationships lead to it: the workbook, or "" for the package, where LibreOffice hangs every custom XML part. */
  readonly from: string;
  readonly relationshipId: string;
}

/** Finds the part by its namespace, whatever it is called; null where there is none. Other custom XML parts are not ours. */
export function findStatePart(pkg: WorkbookPackage): StatePart | null {
  for (const from of [pkg.workbookPart, ""]) {
    for (const { id, type, target, external } of pkg.relationshipsOf(from)) {
      if (type !== "customXml" || external || !pkg.has(target)) continue;
      if (pkg.text(target).includes(stateNamespace)) return { part: target, from, relationshipId: id };
    }
  }
  return null;
}

/** The text that was stored, null where there is none. Throws RefusalError where the part is damaged. */
export function readStateText(pkg: WorkbookPackage): string | null {
  const found = findStatePart(pkg);
  return found ? decodeXstring(parseXml(pkg.text(found.part), found.part).text) : null;
}

/** The part that stores a text. */
export function statePartMarkup(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${stateNamespace}">${escapeCellText(text)}</state>`;
}

/** The properties that go with a custom XML part (ECMA-376 part 1, 22.5). */
export const statePropertiesMarkup =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
