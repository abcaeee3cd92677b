import { type WordElement, childOf, isOn, valueOf } from "./word-xml";

/** What a style says that is more than looks. Undefined where neither it nor a style that it is based on says anything. */
export interface StyleFacts {
  readonly hidden: boolean | undefined;
  readonly centered: boolean | undefined;
  readonly numbering: { readonly numId: string | undefined; readonly level: number | undefined } | undefined;
}

const nothing: StyleFacts = { hidden: undefined, centered: undefined, numbering: undefined };
/** Chains of styles are a few long; a circle of them ends here. */
const longestChain = 30;

/** The styles of a document, by id. */
export class Styles {
  private readonly byId = new Map<string, WordElement>();
  private readonly known = new Map<string, StyleFacts>();
  private readonly defaultParagraph: string | undefined;

  constructor(root: WordElement | null) {
    for (const style of root?.children ?? []) {
      const { styleId, type, default: byDefault } = style.attributes;
      if (style.name !== "w:style" || styleId === undefined) continue;
      this.byId.set(styleId, style);
      if (type === "paragraph" && (byDefault === "1" || byDefault === "true")) this.defaultParagraph ??= styleId;
    }
  }

  /** @param id undefined for the style that paragraphs have where none is named */
  ofParagraph(id: string | undefined): StyleFacts {
    return this.facts(id ?? this.defaultParagraph);
  }

  /** @param id undefined for a run without a style of its own */
  ofRun(id: string | undefined): StyleFacts {
    return id === undefined ? nothing : this.facts(id);
  }

  private facts(id: string | undefined): StyleFacts {
    if (id === undefined) return nothing;
    const known = this.known.get(id);
    if (known) return known;
    let facts = nothing;
    let style = this.byId.get(id);
    for (let step = 0; style && step < longestChain; step++) {
      facts = completed(facts, factsOf(style));
      style = this.byId.get(valueOf(style, "w:basedOn") ?? "");
    }
    this.known.set(id, facts);
    return facts;
  }
}

/** What is said directly of a paragraph, or by one style. */
export function numberingOf(properties: WordElement | undefined): StyleFacts["numbering"] {
  const numbering = childOf(properties, "w:numPr");
  if (!numbering) return undefined;
  const level = Number(valueOf(numbering, "w:ilvl") ?? Number.NaN);
  return { numId: valueOf(numbering, "w:numId"), level: Number.isInteger(level) ? level : undefined };
}

/** @returns undefined where nothing is said */
export function isCentered(properties: WordElement | undefined): boolean | undefined {
  const alignment = valueOf(properties, "w:jc");
  return alignment === undefined ? undefined : alignment === "center";
}

function factsOf(style: WordElement): StyleFacts {
  const [paragraph, run] = [childOf(style, "w:pPr"), childOf(style, "w:rPr")];
  return {
    hidden: childOf(run, "w:vanish") ? isOn(run, "w:vanish") : undefined,
    centered: isCentered(paragraph),
    numbering: numberingOf(paragraph),
  };
}

function completed(own: StyleFacts, base: StyleFacts): StyleFacts {
  const numbering = own.numbering && {
    numId: own.numbering.numId ?? base.numbering?.numId,
    level: own.numbering.level ?? base.numbering?.level,
  };
  return { hidden: own.hidden ?? base.hidden, centered: own.centered ?? base.centered, numbering: numbering ?? base.numbering };
}
