import { attributesOf } from "../markup/markup-attributes";
import { childElements, type MarkupElement } from "../markup/markup-element";
import type { Splice } from "../markup/splices";

/**
 * The places of sheets in the workbook's windows after the sheet at a 0-based place has gone. `hidden` tells of each remaining sheet
 * whether it is hidden: where the removed sheet was in front, the nearest visible one after it comes to the front, else the one before.
 */
export function viewsWithout(xml: string, views: MarkupElement | undefined, index: number, hidden: readonly boolean[]): readonly Splice[] {
  if (!views) return [];
  return [...childElements(xml, views)].flatMap((view) =>
    attributesOf(xml, view).flatMap((attribute) => {
      const place = Number(attribute.value);
      if (attribute.name !== "activeTab" && attribute.name !== "firstSheet") return [];
      if (!(place >= index)) return [];
      const moved = place > index ? place - 1 : nearestVisible(index, hidden);
      return [{ start: attribute.valueStart, end: attribute.valueEnd, text: String(moved) }];
    }),
  );
}

function nearestVisible(place: number, hidden: readonly boolean[]): number {
  const after = hidden.indexOf(false, place);
  return after >= 0 ? after : Math.max(0, hidden.lastIndexOf(false));
}
