import { escapeCellText, unescapeMarkup } from "../../src/hosts/xlsx/apply/markup/escaping";
import { decodeXstring } from "../../src/hosts/xlsx/read/xstring";
import { hostileTexts } from "./hostile-words";
import type { Random } from "./random";

/** The part in which a workbook remembers its state, with one remembered value changed. */
export function mutateState(part: string, random: Random): string {
  const content = /(<state[^>]*>)([^<]*)(<\/state>)/.exec(part);
  if (!content) return part;
  const [whole, start = "", stored = "", end = ""] = content;
  const state = parsed(decodeXstring(unescapeMarkup(stored)));
  if (state === null) return part;
  change(state, random);
  return part.replace(whole, () => start + escapeCellText(JSON.stringify(state)) + end);
}

/** Null for what an earlier change has left no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

type Holder = Record<string, unknown> | unknown[];

/** Walks from the top to some value, and puts another in its place. */
function change(top: unknown, random: Random): void {
  let holder = top as Holder;
  for (;;) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = random.of(keys);
    const value = (holder as Record<string, unknown>)[key];
    if (typeof value === "object" && value !== null && Object.keys(value).length > 0 && random.below(6) > 0) {
      holder = value as Holder;
      continue;
    }
    const others = Object.values(holder);
    const put = random.of<unknown>([
      null,
      0,
      -1,
      1e308,
      0.5,
      "",
      random.of(hostileTexts),
      true,
      [],
      {},
      [null],
      random.of(others),
      String(value),
    ]);
    if (random.below(8) === 0) Reflect.deleteProperty(holder, key);
    else (holder as Record<string, unknown>)[key] = put;
    return;
  }
}
