import { bracketGroups } from "./bracket-mask";
import type { CellPieces, Span } from "./cell-pieces";
import { isCollective } from "./collective-name";
import { personLength } from "./person-part";
import { labelAtEnd, roleInBracket } from "./role-words";
import type { UnitRole } from "./unit-mention";
import { endsAsUnit, startsWithLevel, telephoneLength } from "./unit-name";

/** A name as it stands in the cell. */
export interface WrittenName {
  /** Without the bracket of inner offices, without blanks inside. */
  readonly name: string;
  readonly written: string;
  /** The role its bracket gives: 县财政局（牵头）. */
  readonly role: UnitRole | null;
  /** A bracket that lists further units with a label: （配合单位：县审计局）. */
  readonly listing: Span | null;
}

const howMany = "(?:[\\d一二三四五六七八九十两多]+余?[个家]?)?";
const which = "(?:[省市县区州]直|[省市县区州]级|其他|其它|各|有关|相关|职能|责任|成员|配合|主管|行业|协办|参与|多)*";
const whom = "(?:部门单位|单位|部门|机构|企业|科室|处室|股室|方面|乡镇|街道|镇街|人员|人)?";
const nobody = new RegExp(`^等${howMany}${which}${whom}(?:[和及]${which}${whom})?$`);
const nobodyInParticular = /^等[^、，,各]{0,8}(?:部门|单位|机构|企业|科室|处室)$/;
const notEtcetera = /[高平同初中特优劣]$/;
const innerOffice = /^(?:办公室|办|.*[科股处室组岗]|.{0,2})$/;
const latin = /[A-Za-z0-9]/;
const longestTail = 24;
const longestName = 60;

/** Reads a stretch of the cell as a unit's name; the name is "" where it names nobody (等部门, a bracket alone, bare signs). */
export function readName(cell: CellPieces, span: Span): WrittenName {
  let { start, end } = trimmed(cell.masked, span);
  let role: UnitRole | null = null;
  let listing: Span | null = null;
  const brackets = bracketsOf(cell.text, span);
  for (let before = -1; before !== end;) {
    before = end;
    end -= etceteraLength(cell.masked.slice(Math.max(start, end - longestTail), end));
    end -= telephoneLength(cell.masked.slice(Math.max(start, end - longestTail), end));
    const bracket = brackets.at(-1);
    if (bracket?.end === end) {
      brackets.pop();
      const content = cell.text.slice(bracket.start + 1, bracket.end - 1).trim();
      if (bracket.start === start) return { name: "", written: "", role: null, listing: bracket };
      const meaning = bracketMeaning(content, cell.text.slice(Math.max(start, bracket.start - longestName), bracket.start));
      if (meaning === "name") break;
      if (meaning === "role") role = roleInBracket(content);
      if (meaning === "listing") listing = bracket;
      end = bracket.start;
    }
    ({ start, end } = trimmed(cell.masked, { start, end }));
  }
  end -= personLength(cell.masked.slice(Math.max(start, end - longestName), end));
  ({ start, end } = trimmed(cell.masked, { start, end }));
  const written = cell.text.slice(start, end);
  return { name: /\p{L}/u.test(written) ? withoutBlanksInside(written) : "", written, role, listing };
}

/** The outermost brackets of a stretch, quotation marks and 《》 aside. */
function bracketsOf(text: string, span: Span): Span[] {
  const groups = bracketGroups(text.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  return groups.filter(({ end }) => !/[”》]/.test(text.charAt(end - 1)));
}

/** Blanks and stray signs, and the marks that point out one unit of several (★ ▲ *), as footnotes do. */
const edge = /[\s\u200B:：.．·、*＊★☆▲△●◆■※#]/;

function trimmed(masked: string, { start, end }: Span): Span {
  while (end > start && edge.test(masked.charAt(end - 1))) end--;
  while (start < end && edge.test(masked.charAt(start))) start++;
  return { start, end };
}

/** How many characters at the end of a text are 等, 等部门, 等5个单位. */
function etceteraLength(tail: string): number {
  const at = tail.lastIndexOf("等");
  if (at < 0) return 0;
  const before = tail.slice(0, at);
  const named = withoutBlanksInside(tail.slice(at));
  if (endsAsUnit(before) && nobodyInParticular.test(named)) return tail.length - at;
  // 教育、卫健、民政等部门 is one group.
  if (!nobody.test(named) || (/[、，,]/.test(before) && !endsAsUnit(before))) return 0;
  return at === 0 || endsAsUnit(before) || !notEtcetera.test(before) ? tail.length - at : 0;
}

/** A second name (省知识产权局) and the kinds of a collective (市、区) belong to the name; a role, a list with a label and inner offices do not. */
function bracketMeaning(content: string, before: string): "name" | "role" | "listing" | "office" {
  const label = /^([^:：]{2,10})[:：]/.exec(content);
  if (label?.[1] !== undefined && labelAtEnd(label[1])?.role) return "listing";
  if (roleInBracket(content) !== null) return "role";
  if (nobody.test(before.slice(before.lastIndexOf("等")))) return "office";
  if (isCollective(before) || isCollective(`${before}（${content}）`)) return "name";
  if (content.split(/[、，,]/).every((part) => startsWithLevel(part) && endsAsUnit(part))) return "name";
  if (innerOffice.test(content)) return "office";
  return content.split(/[、，,]/).every((part) => part.length > 2 && endsAsUnit(part)) ? "name" : "office";
}

function withoutBlanksInside(name: string): string {
  return name.replace(/\s+/g, (blanks, at: number) =>
    latin.test(name.charAt(at - 1)) && latin.test(name.charAt(at + blanks.length)) ? " " : "",
  );
}
