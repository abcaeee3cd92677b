import type { Separator, Span } from "./cell-pieces";
import { rolePhrases } from "./role-words";
import { endsAsUnit, fieldAt, startsWithLevel } from "./unit-name";

interface Pieces {
  readonly pieces: readonly Span[];
  readonly separators: readonly Separator[];
}

const longestField = 8;
const farLook = 40;
const groupOfKind = /(?:部门|单位|机构|企业|公司)$/;

/**
 * Puts together the pieces of a list of fields whose last word alone says that offices are meant: 教育、卫健、民政等部门; 县发改、财政部门. They name
 * one group, and none of its parts is a unit.
 */
export function withFieldListsJoined<Cut extends Pieces>(masked: string, cut: Cut): Cut {
  const pieces: Span[] = [];
  const separators: Separator[] = [];
  for (let index = 0; index < cut.pieces.length;) {
    const first = cut.pieces[index];
    if (!first) break;
    let last = index;
    while (isField(masked, cut.pieces[last]) && cut.separators[last]?.signs === "、") last++;
    const joins = last > index && isGroup(masked, cut.pieces[last]);
    pieces.push(...(joins ? [{ start: first.start, end: cut.pieces[last]?.end ?? first.end }] : cut.pieces.slice(index, last + 1)));
    separators.push(...cut.separators.slice(joins ? last : index, last + 1));
    index = last + 1;
  }
  return { ...cut, pieces, separators };
}

/** 教育, 县发改: a field of work, perhaps with a level, without the ending of an office. */
function isField(masked: string, span: Span | undefined): boolean {
  if (!span || span.end - span.start > longestField) return false;
  const words = masked.slice(span.start, span.end).trim();
  const name = startsWithLevel(words) ? words.slice(1) : words;
  return name.length > 1 && fieldAt(name) !== "" && !endsAsUnit(words);
}

/** 民政等部门, 财政部门: a field with the word for offices in general. */
function isGroup(masked: string, span: Span | undefined): boolean {
  if (!span) return false;
  const words = masked.slice(span.start, Math.min(span.end, span.start + farLook)).trim();
  const name = words.slice(0, rolePhrases(words)[0]?.start ?? words.length);
  return fieldAt(name) !== "" && groupOfKind.test(name);
}
