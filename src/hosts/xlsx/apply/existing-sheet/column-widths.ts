import { escapeAttribute } from "../markup/escaping";
import { attributesOf } from "../markup/markup-attributes";
import { childElements, childNamed, rootElement } from "../markup/markup-element";
import { insertChild, worksheetOrder } from "../markup/ordered-child";
import { splice } from "../markup/splices";
import { columnDigits } from "../own-sheet/columns-markup";

/** A `<col>`: what it says of columns `first` to `last`, those two apart. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The sheet's text with other widths of some columns, in points; null for the standard width. Whatever else is said of a column stays. */
export function withColumnWidths(xml: string, widths: ReadonlyMap<number, number | null>, digitWidth: number): string {
  const root = rootElement(xml);
  const list = childNamed(xml, root, "cols");
  let runs: ColumnRun[] = list
    ? [...childElements(xml, list)].map((element) => {
        const attributes = new Map(attributesOf(xml, element).map(({ name, value }) => [name, value]));
        return { first: Number(attributes.get("min")), last: Number(attributes.get("max")), attributes };
      })
    : [];
  for (const [column, points] of widths) runs = withWidth(runs, column, points === null ? null : columnDigits(points, digitWidth));
  const name = `${root.prefix}col`;
  const inside = runs.map(({ first, last, attributes }) => {
    const others = [...attributes].filter(([key]) => key !== "min" && key !== "max");
    return `<${name} min="${first}" max="${last}"${others.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("")}/>`;
  });
  const text = inside.length === 0 ? "" : `<${name}s>${inside.join("")}</${name}s>`;
  if (list) return splice(xml, [{ start: list.start, end: list.end, text }]);
  return text === "" ? xml : splice(xml, [insertChild(xml, root, { localName: "cols", text }, worksheetOrder)]);
}

function withWidth(runs: readonly ColumnRun[], column: number, digits: number | null): ColumnRun[] {
  const covering = runs.find(({ first, last }) => first <= column && column <= last);
  const attributes = new Map(covering?.attributes);
  if (digits === null) for (const name of ["width", "customWidth", "bestFit"]) attributes.delete(name);
  else attributes.set("width", String(digits)).set("customWidth", "1");
  const saysMore = [...attributes.keys()].some((name) => name !== "min" && name !== "max");
  const others = runs.flatMap((run) =>
    run === covering
      ? [
          { ...run, last: column - 1 },
          { ...run, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [run],
  );
  const own = saysMore ? [{ first: column, last: column, attributes }] : [];
  return [...others, ...own].sort((a, b) => a.first - b.first);
}
