/** Marks a text that stands in the list of texts: no cell of a workbook can hold this character. */
const mark = "\u0001";
const shortest = 4;

/** JSON in which each text stands once, however often it comes: what a run wrote, where and what it takes back say the same again and again. */
export function withSharedTexts(value: unknown): string {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const body = JSON.stringify(value, (_, each: unknown) =>
    typeof each === "string" && (each.length >= shortest || each.startsWith(mark)) ? `${mark}${place(each)}` : each,
  );
  return JSON.stringify([[...places.keys()], body]);
}

/** The value again. @throws SyntaxError, RangeError for a text that `withSharedTexts` did not make */
export function fromSharedTexts(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  const [texts, body] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  if (!Array.isArray(texts) || typeof body !== "string") throw new RangeError("no shared texts");
  return JSON.parse(body, (_, each: unknown) => {
    if (typeof each !== "string" || !each.startsWith(mark)) return each;
    const shared: unknown = texts[Number(each.slice(1))];
    if (typeof shared !== "string") throw new RangeError("a shared text that is not there");
    return shared;
  });
}
