/**
 * Where the elements of an XML text stand, as positions in the text. A tree would have to be written out again and could not give back
 * every letter (quotes, blanks, order, unknown namespaces); positions let the rest of the text stay as it is.
 */
export interface MarkupElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** "" or the prefix with its colon, such as `x:`. */
  readonly prefix: string;
  readonly localName: string;
  /** Position of `<`. */
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly contentStart: number;
  /** Position of the end tag; the same as contentStart where the element closes itself. */
  readonly contentEnd: number;
  /** After the last `>`. */
  readonly end: number;
  /** True for `<a/>`. */
  readonly selfClosed: boolean;
}

interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The end of a start tag whose `<` stands at `start`: a `>` inside quotes does not count. */
function endOfTag(xml: string, start: number): number {
  let position = start + 1;
  for (;;) {
    const close = xml.indexOf(">", position);
    if (close < 0) throw new Error(`Unclosed tag at position ${start}.`);
    const quote = firstQuote(xml, position, close);
    if (quote < 0) return close + 1;
    const secondQuote = xml.indexOf(xml.charAt(quote), quote + 1);
    if (secondQuote < 0) throw new Error(`Unclosed attribute at position ${quote}.`);
    position = secondQuote + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let position = from; position < to; position++) {
    const code = xml.charCodeAt(position);
    if (code === 0x22 || code === 0x27) return position;
  }
  return -1;
}

/** Where a comment, CDATA section, instruction or document type that starts at `start` ends; -1 where a tag starts there. */
function endOfNonTag(xml: string, start: number): number {
  const closing = xml.startsWith("<!--", start)
    ? "-->"
    : xml.startsWith("<![CDATA[", start)
      ? "]]>"
      : xml.startsWith("<?", start)
        ? "?>"
        : xml.startsWith("<!", start)
          ? ">"
          : null;
  if (closing === null) return -1;
  const end = xml.indexOf(closing, start + 2);
  if (end < 0) throw new Error(`Unclosed markup at position ${start}.`);
  return end + closing.length;
}

/** The next tag at or after a position, or null. */
function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const skipped = endOfNonTag(xml, start);
    if (skipped < 0) return tagAt(xml, start);
    start = xml.indexOf("<", skipped);
  }
  return null;
}

function tagAt(xml: string, start: number): Tag {
  const closing = xml.charCodeAt(start + 1) === 0x2f;
  const end = closing ? xml.indexOf(">", start) + 1 : endOfTag(xml, start);
  if (end === 0) throw new Error(`Unclosed tag at position ${start}.`);
  const nameStart = closing ? start + 2 : start + 1;
  let nameEnd = nameStart;
  while (nameEnd < end && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd++;
  const kind = closing ? "close" : xml.charCodeAt(end - 2) === 0x2f ? "empty" : "open";
  return { kind, name: xml.slice(nameStart, nameEnd), start, end };
}

/** Blank, `/` or `>`. */
function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3e;
}

function elementOf(tag: Tag, contentEnd: number, end: number): MarkupElement {
  const colon = tag.name.indexOf(":");
  return {
    name: tag.name,
    prefix: tag.name.slice(0, colon + 1),
    localName: tag.name.slice(colon + 1),
    start: tag.start,
    contentStart: tag.end,
    contentEnd,
    end,
    selfClosed: tag.kind === "empty",
  };
}

/** The element that an opening tag begins: its end is found by counting depth. */
function elementFrom(xml: string, tag: Tag): MarkupElement {
  if (tag.kind === "empty") return elementOf(tag, tag.end, tag.end);
  let depth = 1;
  for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
    if (next.kind === "open") depth++;
    else if (next.kind === "close" && --depth === 0) return elementOf(tag, next.start, next.end);
  }
  throw new Error(`Element ${tag.name} is not closed.`);
}

/** The document's root element. Throws where there is none. */
export function rootElement(xml: string): MarkupElement {
  const tag = nextTag(xml, 0);
  if (tag?.kind === "empty") return elementOf(tag, tag.end, tag.end);
  // The root's end tag is the last one: looking for it from behind spares counting through the whole document, where no comment stands behind it.
  const close = tag ? xml.lastIndexOf(`</${tag.name}`) : -1;
  if (tag?.kind === "open" && xml.includes("-->", close)) return elementFrom(xml, tag);
  if (tag?.kind !== "open" || close < 0) throw new Error("The document has no complete root element.");
  return elementOf(tag, close, xml.indexOf(">", close) + 1);
}

/**
 * The element's own children in order, one at a time. `skippable` names a child that is known to hold no element of its own name: its end
 * is found by a text search instead of counting, which is what makes a big sheet fast.
 */
export function* childElements(
  xml: string,
  parent: MarkupElement,
  skippable = `${parent.prefix}sheetData`,
): Generator<MarkupElement, void> {
  let position = parent.contentStart;
  for (;;) {
    const tag = nextTag(xml, position);
    if (!tag || tag.kind === "close" || tag.start >= parent.contentEnd) return;
    const element = tag.kind === "open" && tag.name === skippable ? searchedElement(xml, tag) : elementFrom(xml, tag);
    yield element;
    position = element.end;
  }
}

function searchedElement(xml: string, tag: Tag): MarkupElement {
  const close = xml.indexOf(`</${tag.name}`, tag.end);
  if (close < 0) throw new Error(`Element ${tag.name} is not closed.`);
  // In a comment or a CDATA section the end tag is mere text: then depth is counted after all.
  const notMarkup = xml.slice(tag.end, close).includes("<!");
  return notMarkup ? elementFrom(xml, tag) : elementOf(tag, close, xml.indexOf(">", close) + 1);
}

/** The children of that local name and of the parent's own prefix, in order: strangers between them are passed over, as every reader does. */
export function childrenNamed(xml: string, parent: MarkupElement, localName: string, skippable?: string): readonly MarkupElement[] {
  return [...childElements(xml, parent, skippable)].filter((child) => child.localName === localName && child.prefix === parent.prefix);
}

/** The first child of that local name and of the parent's own prefix, or undefined. */
export function childNamed(xml: string, parent: MarkupElement, localName: string): MarkupElement | undefined {
  for (const child of childElements(xml, parent)) if (child.localName === localName && child.prefix === parent.prefix) return child;
  return undefined;
}

/** All elements of a local name, whatever their prefix and depth, from one position to another. Elements inside a found one are not looked at. */
export function* descendantElements(xml: string, localName: string, from: number, to: number): Generator<MarkupElement, void> {
  let tag = nextTag(xml, from);
  while (tag && tag.start < to) {
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    if (tag.kind === "close" || name !== localName) tag = nextTag(xml, tag.end);
    else {
      const element = elementFrom(xml, tag);
      yield element;
      tag = nextTag(xml, element.end);
    }
  }
}
