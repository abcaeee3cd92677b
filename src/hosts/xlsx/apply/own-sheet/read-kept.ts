import { attributeOf, isYes } from "../markup/markup-attributes";
import { detachedText } from "../markup/detached-text";
import { childElements, childNamed, rootElement } from "../markup/markup-element";
import type { KeptFromSheet } from "./sheet-draft";

/** What a new sheet begins with. */
export const keptFromNothing: KeptFromSheet = { tabColor: "", codeName: "", selected: false };

/** What stays of a sheet that is emptied. @param xml its part, with or without the rows */
export function readKept(xml: string): KeptFromSheet {
  const root = rootElement(xml);
  const properties = childNamed(xml, root, "sheetPr");
  const tab = properties && childNamed(xml, properties, "tabColor");
  const views = childNamed(xml, root, "sheetViews");
  return {
    tabColor: tab
      ? detachedText(
          xml
            .slice(tab.start + 1 + tab.name.length, tab.contentStart)
            .replace(/\/?>$/, "")
            .trim(),
        )
      : "",
    codeName: detachedText((properties && attributeOf(xml, properties, "codeName")) ?? ""),
    selected: views ? [...childElements(xml, views)].some((view) => isYes(attributeOf(xml, view, "tabSelected"))) : false,
  };
}
