import { countedIn } from "./counting";
import { type WordElement, childOf, isOn, valueOf } from "./word-xml";

/** One level of a list. */
interface Level {
  readonly format: string;
  /** Such as `（%1）` or `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** The level (1-based) after which this one starts again; 0: never. Undefined: after any level above it. */
  readonly restart: number | undefined;
  /** True where all numbers of it are written in digits, whatever the formats of their own levels. */
  readonly legal: boolean;
  readonly styleId: string | undefined;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts anew, with the number they start with. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Word has nine levels. */
const levelCount = 9;
/** Signs after which a number and its text need nothing between them. */
const endsByItself = /[.．、,，)）\]】:：\-–—]$/;

/** The automatic numbers of a document, which its text does not hold: counted paragraph by paragraph, in the order of the document. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  /** Counters by abstract definition; null where a level has not begun. */
  private readonly counters = new Map<string, (number | null)[]>();
  /** Lists that were met: their own starts count from the first paragraph on. */
  private readonly met = new Set<string>();

  constructor(root: WordElement | null) {
    const children = root?.children ?? [];
    const abstracts = new Map(
      children.filter(({ name }) => name === "w:abstractNum").map((each) => [each.attributes.abstractNumId ?? "", each]),
    );
    for (const num of children.filter(({ name }) => name === "w:num")) {
      const abstractId = valueOf(num, "w:abstractNumId") ?? "";
      const levels = new Map([...levelsOf(abstracts.get(abstractId))]);
      const starts = new Map<number, number>();
      for (const override of num.children.filter(({ name }) => name === "w:lvlOverride")) {
        const index = Number(override.attributes.ilvl ?? Number.NaN);
        for (const [, level] of levelsOf(override)) levels.set(index, level);
        const start = Number(valueOf(override, "w:startOverride") ?? Number.NaN);
        if (Number.isInteger(start)) starts.set(index, start);
      }
      this.lists.set(num.attributes.numId ?? "", { abstractId, levels, starts });
    }
  }

  /**
   * The number before a paragraph of a list, with what parts it from the text; "" where the list is unknown or writes none. Counts on.
   * @param level 0-based; undefined for the level that the paragraph's style names, else the first
   */
  next(numId: string, level: number | undefined, styleId: string | undefined): string {
    const list = this.lists.get(numId);
    if (!list) return "";
    const own = level ?? [...list.levels].find(([, { styleId: id }]) => id !== undefined && id === styleId)?.[0] ?? 0;
    const definition = list.levels.get(own);
    if (!definition) return "";
    const counters = this.countersOf(list);
    if (!this.met.has(numId)) {
      this.met.add(numId);
      for (const [index, start] of list.starts) counters[index] = start - 1;
    }
    counters[own] = (counters[own] ?? definition.start - 1) + 1;
    for (let below = own + 1; below < levelCount; below++) {
      const after = list.levels.get(below)?.restart;
      if (after === undefined || (after > 0 && own < after)) counters[below] = null;
    }
    const text = this.written(list, definition, counters);
    return text === "" || endsByItself.test(text) ? text : `${text} `;
  }

  private countersOf({ abstractId }: List): (number | null)[] {
    const known = this.counters.get(abstractId) ?? Array.from({ length: levelCount }, () => null);
    this.counters.set(abstractId, known);
    return known;
  }

  private written(list: List, level: Level, counters: readonly (number | null)[]): string {
    if (level.format === "bullet") return bullet(level.text);
    return level.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const named = list.levels.get(index);
      // A level above that never began shows its first number.
      const value = counters[index] ?? named?.start ?? 1;
      return countedIn(level.legal ? "decimal" : (named?.format ?? "decimal"), value);
    });
  }
}

function* levelsOf(parent: WordElement | undefined): Generator<readonly [number, Level]> {
  for (const level of parent?.children ?? []) {
    if (level.name !== "w:lvl") continue;
    const start = Number(valueOf(level, "w:start") ?? "1");
    const restart = valueOf(level, "w:lvlRestart");
    yield [
      Number(level.attributes.ilvl ?? "0"),
      {
        format: formatOf(level),
        text: valueOf(level, "w:lvlText") ?? "",
        start: Number.isInteger(start) ? start : 1,
        restart: restart === undefined ? undefined : Number(restart),
        legal: isOn(level, "w:isLgl"),
        styleId: valueOf(level, "w:pStyle"),
      },
    ];
  }
}

/** Newer formats stand in a choice beside a fallback that every program knows. */
function formatOf(level: WordElement): string {
  const choice = childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback");
  return valueOf(level, "w:numFmt") ?? valueOf(choice, "w:numFmt") ?? "decimal";
}

/** Bullets are signs of symbol fonts, which other fonts do not have: a dot stands for them. */
function bullet(sign: string): string {
  return /[\uE000-\uF8FF]/.test(sign) || sign.trim() === "" ? "·" : sign;
}
