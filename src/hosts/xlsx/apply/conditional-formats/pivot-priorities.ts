import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { descendantElements, rootElement } from "../markup/markup-element";
import { splice } from "../markup/splices";

/** The text of a pivot table whose conditional formats follow the new priorities of the sheet's rules (ECMA-376 part 1, 18.10.1.17). */
export function withPivotPriorities(xml: string, priorities: ReadonlyMap<number, number>): string {
  const root = rootElement(xml);
  const formats = [...descendantElements(xml, "conditionalFormat", root.contentStart, root.contentEnd)];
  return splice(
    xml,
    formats.flatMap((element) => {
      const priority = priorities.get(Number(attributeOf(xml, element, "priority")));
      return priority === undefined ? [] : [attributeSplice(xml, element, "priority", String(priority))];
    }),
  );
}
