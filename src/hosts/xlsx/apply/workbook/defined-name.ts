import { attributeOf } from "../markup/markup-attributes";
import { escapeAttribute, escapeContent } from "../markup/escaping";
import type { MarkupElement } from "../markup/markup-element";

/** A `<definedName>` as it stands in workbook.xml. */
export interface DefinedName {
  readonly name: string;
  /** The 0-based place of the sheet that the name belongs to, null where it belongs to the workbook. */
  readonly sheetIndex: number | null;
  readonly element: MarkupElement;
}

/** A name to be written. */
export interface NewDefinedName {
  readonly name: string;
  /** Without the leading "=". */
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly comment: string | null;
}

export function readDefinedName(xml: string, element: MarkupElement): DefinedName {
  const index = attributeOf(xml, element, "localSheetId");
  return {
    name: attributeOf(xml, element, "name") ?? "",
    sheetIndex: index === undefined ? null : Number(index),
    element,
  };
}

/** A `<definedName>` that belongs to the sheet at a 0-based place. */
export function definedNameMarkup(name: NewDefinedName, sheetIndex: number, prefix: string): string {
  const comment = name.comment === null ? "" : ` comment="${escapeAttribute(name.comment)}"`;
  const hidden = name.hidden ? ' hidden="1"' : "";
  const attributes = `name="${escapeAttribute(name.name)}"${comment} localSheetId="${sheetIndex}"${hidden}`;
  return `<${prefix}definedName ${attributes}>${escapeContent(name.refersTo)}</${prefix}definedName>`;
}
