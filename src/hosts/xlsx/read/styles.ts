import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { WorkbookPackage } from "../package/workbook-package";
import { childNamed, childrenNamed, parseXml } from "../package/xml";
import { builtInFormats } from "./built-in-formats";
import { type NumberFormat, numberFormat } from "../../../core/sheet/number-format";

/** The number formats of a workbook's cells. */
export interface CellStyles {
  /** The number format of a cell's style index; General where the file has no such style. */
  formatOf(style: number): NumberFormat;
}

/** Reads which number format each cell style has. A workbook without styles is fine. Throws RefusalError where the part is damaged. */
export function readStyles(pkg: WorkbookPackage, system: DateSystem): CellStyles {
  const general = numberFormat("General", system);
  const relationship = pkg.relationshipsOf(pkg.workbookPart).find(({ type, external }) => type === "styles" && !external);
  if (!relationship) return { formatOf: () => general };
  const root = parseXml(pkg.text(relationship.target), relationship.target);
  const codes = new Map(builtInFormats);
  for (const { attributes } of childrenNamed(childNamed(root, "numFmts"), "numFmt")) {
    const code = attributes.get("formatCode");
    if (code !== undefined && code !== "") codes.set(Number(attributes.get("numFmtId")), code);
  }
  const formats = new Map([["General", general]]);
  const ofCode = (code: string): NumberFormat => {
    const known = formats.get(code);
    if (known) return known;
    const made = numberFormat(code, system);
    formats.set(code, made);
    return made;
  };
  const cellFormats = childrenNamed(childNamed(root, "cellXfs"), "xf").map(({ attributes }) =>
    ofCode(codes.get(Number(attributes.get("numFmtId") ?? 0)) ?? "General"),
  );
  return { formatOf: (style) => cellFormats[style] ?? general };
}
