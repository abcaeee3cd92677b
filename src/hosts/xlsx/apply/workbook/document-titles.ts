import { unescapeMarkup } from "../markup/escaping";
import { attributeSplice } from "../markup/markup-attributes";
import { childElements, childNamed, descendantElements, type MarkupElement, rootElement } from "../markup/markup-element";
import { type Splice, splice } from "../markup/splices";

/**
 * The text of the document's properties (docProps/app.xml) without the titles of sheets and names that the workbook no longer has: Excel lists them
 * there, group by group (ECMA-376 part 1, 22.2.2.8 and 22.2.2.26). Properties of another shape stay as they are.
 * @param isThere true for the title of a sheet or a name of the workbook; `Sheet1!Print_Area` is a name of a sheet
 */
export function withoutGoneTitles(xml: string, isThere: (title: string) => boolean): string {
  const root = rootElement(xml);
  const [titles, pairs] = [vectorOf(xml, root, "TitlesOfParts"), vectorOf(xml, root, "HeadingPairs")];
  if (!titles || !pairs) return xml;
  const entries = [...childElements(xml, titles)];
  const variants = [...childElements(xml, pairs)];
  const counters = variants.filter((_, index) => index % 2 === 1).map((variant) => counterIn(xml, variant));
  const counts = counters.map((counter) => (counter ? Number(textOf(xml, counter)) : Number.NaN));
  if (variants.length !== 2 * counts.length || counts.reduce((sum, count) => sum + count, 0) !== entries.length) return xml;
  const gone = entries.map((entry) => !isThere(textOf(xml, entry)));
  if (!gone.includes(true)) return xml;
  let first = 0;
  const left = counts.map((count) => {
    first += count;
    return gone.slice(first - count, first).filter((isGone) => !isGone).length;
  });
  const groups = left.flatMap((count, group): Splice[] => {
    const [heading, counter, pair] = [variants[2 * group], counters[group], variants[2 * group + 1]];
    if (!heading || !counter || !pair) return [];
    if (count === 0) return [heading, pair].map(removal);
    return [{ start: counter.contentStart, end: counter.contentEnd, text: String(count) }];
  });
  return splice(xml, [
    ...entries.flatMap((entry, index) => (gone[index] === true ? [removal(entry)] : [])),
    attributeSplice(xml, titles, "size", String(gone.filter((isGone) => !isGone).length)),
    ...groups,
    attributeSplice(xml, pairs, "size", String(2 * left.filter((count) => count > 0).length)),
  ]);
}

/** The list inside a property. */
function vectorOf(xml: string, root: MarkupElement, name: string): MarkupElement | undefined {
  const property = childNamed(xml, root, name);
  return property && [...childElements(xml, property)].find(({ localName }) => localName === "vector");
}

function counterIn(xml: string, { contentStart, contentEnd }: MarkupElement): MarkupElement | undefined {
  return [...descendantElements(xml, "i4", contentStart, contentEnd)][0];
}

function textOf(xml: string, { contentStart, contentEnd }: MarkupElement): string {
  return unescapeMarkup(xml.slice(contentStart, contentEnd));
}

function removal({ start, end }: MarkupElement): Splice {
  return { start, end, text: "" };
}
