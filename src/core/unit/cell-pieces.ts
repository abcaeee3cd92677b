import { maskBrackets } from "./bracket-mask";
import { runsOn } from "./collective-name";
import { withFieldListsJoined } from "./field-list";
import { endsWithRole, labelAtStart, rolePhrases } from "./role-words";
import { endsAsUnit, fieldAt, looksLikePerson, startsWithLevel } from "./unit-name";
import { partyOrgans } from "./unit-vocabulary";

/** A stretch of the cell's text, 0-based: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What parts two pieces of a unit cell. */
export interface Separator extends Span {
  /** The signs without the blanks around them, line breaks as \n; " " where blanks alone part the pieces. */
  readonly signs: string;
}

/** A unit cell cut at its separators: `separators[i]` stands between `pieces[i]` and `pieces[i + 1]`. */
export interface CellPieces {
  readonly text: string;
  /** The text with its bracket groups blotted out, at the same length. */
  readonly masked: string;
  readonly pieces: readonly Span[];
  readonly separators: readonly Separator[];
  readonly leading: Separator | null;
  readonly trailing: Separator | null;
}

const separatorRun = /[\s\u200B、，,；;/／丶﹑､|｜。①-⑳]+/g;
const enumerator = /(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}\s*[.．、)）](?!\d))\s*/y;
const farLook = 40;

const signsOf = (run: string): string => run.replace(/\r\n?/g, "\n").replace(/[^\S\n]|[\u200B①-⑳]/g, "") || " ";

/**
 * Cuts a unit cell at 、 ， , ； ; / 。, line breaks, and at blanks between two names that each end as a unit: never inside brackets, never inside
 * 各区、县级市, never where a line was only wrapped (县住房和城⏎乡建设局). Numbers in front of names (1. ①) are passed over.
 */
export function cutCell(text: string): CellPieces {
  const masked = maskBrackets(text);
  const raw = withFieldListsJoined(masked, rawPieces(text, masked));
  const pieces: Span[] = [];
  const separators: Separator[] = [];
  for (const [index, span] of raw.pieces.entries()) {
    const last = pieces.at(-1);
    const separator = raw.separators[index - 1];
    if (last && separator && !parts(text, masked, last, span, separator.signs)) {
      pieces[pieces.length - 1] = { start: last.start, end: span.end };
      continue;
    }
    if (separator) separators.push(separator);
    pieces.push(span);
  }
  return { text, masked, pieces, separators, leading: raw.leading, trailing: raw.trailing };
}

function rawPieces(text: string, masked: string): Omit<CellPieces, "text" | "masked"> {
  const pieces: Span[] = [];
  const separators: Separator[] = [];
  let leading: Separator | null = null;
  let trailing: Separator | null = null;
  let position = 0;
  const afterNumber = (start: number): number => {
    enumerator.lastIndex = start;
    return enumerator.test(text) && enumerator.lastIndex < text.length ? enumerator.lastIndex : start;
  };
  position = afterNumber(text.length - text.trimStart().length);
  for (const match of masked.matchAll(separatorRun)) {
    const end = match.index + match[0].length;
    if (end <= position) continue;
    const separator = { start: match.index, end, signs: signsOf(match[0]) };
    const straySign = pieces.length > 0 && match.index <= position;
    if (match.index > position) pieces.push({ start: position, end: match.index });
    if (pieces.length === 0) leading = separator;
    else if (end === text.length) trailing = separator;
    else if (!straySign) separators.push(separator);
    position = afterNumber(end);
  }
  if (position < text.length) pieces.push({ start: position, end: text.length });
  return { pieces, separators, leading, trailing };
}

function parts(text: string, masked: string, left: Span, right: Span, signs: string): boolean {
  const before = masked.slice(left.start, left.end);
  const after = masked.slice(right.start, right.end);
  if (/^[、/，,]$/.test(signs)) {
    const next = withoutRoleWords(masked, text, right);
    return left.end - left.start > farLook || right.end - right.start > farLook || !runsOn(text.slice(left.start, left.end), next);
  }
  if (signs === " ") return blankParts(before, after);
  return /[^\n]/.test(signs) || !(isWrapped(before, after) || goesOn(before.slice(-farLook), after));
}

function withoutRoleWords(masked: string, text: string, span: Span): string {
  const words = rolePhrases(masked.slice(span.start, span.start + farLook))[0];
  const end = Math.min(span.end, words ? span.start + words.start : span.end);
  return text.slice(span.start, end).replace(/等$/, "");
}

/** The text up to its role words and 等. */
function nameOf(piece: string): string {
  const head = piece.slice(0, 4 * farLook);
  return head.slice(0, rolePhrases(head).find((phrase) => phrase.start > 0)?.start ?? head.length).replace(/等[^等]{0,8}$/, "");
}

/** 县财政局等 6 家单位: a number set off by blanks. */
const howManyOthers = /^[\d一二三四五六七八九十两多余\s]*[个家]?(?:单位|部门)/;

const opensAnew = (text: string): boolean =>
  startsWithLevel(text) || /^[各等]/.test(text) || labelAtStart(text) !== null || /^.{0,8}[:：]/.test(text);

function blankParts(before: string, after: string): boolean {
  if (before.length === 1 || after.length === 1) return false;
  if (/等[\s\d]*$/.test(before) && howManyOthers.test(after)) return false;
  if (endsWithRole(before)) return labelAtStart(before.slice(-8)) === null || /[:：]/.test(before.slice(-8));
  if (looksLikePerson(before)) return looksLikePerson(after) || endsAsUnit(nameOf(after));
  if (!endsAsUnit(before.replace(/等.{0,4}$/, "")) || labelAtStart(before)?.length === before.length) return false;
  if (looksLikePerson(after)) return true;
  if (/^等|^.{0,8}[:：]/.test(after) || labelAtStart(after) !== null) return true;
  return endsAsUnit(nameOf(after)) && !belongsTogether(before.slice(-farLook), after);
}

const officeHolder = /(?:委|政府|人大|政协|常委会|委员会|领导小组|指挥部)$/;
const partyCommittee = /[省市县区州旗镇乡]委$/;
const placeAlone = /^[^\s\u0001]{1,6}[省市县区州旗镇乡]$/;

/** 县委 办公室, 县委 宣传部, 榕江县 财政局: two words, one unit. */
function belongsTogether(before: string, after: string): boolean {
  if (opensAnew(after)) return false;
  if (officeHolder.test(before) && /^办(?:公室|公厅)?(?!.*[局厅委])/.test(after)) return true;
  if (partyCommittee.test(before) && partyOrgans.has(nameOf(after))) return true;
  return placeAlone.test(before) && fieldAt(after) !== "";
}

/** Words that a name goes on with and none begins with, for a line that broke before them. */
const continuation =
  /^(?:人民政府|人民法院|人民检察院|办事处|管委会|管理委员会|管理[局处所站]|管理中心|服务[局处]|服务中心|(?:综合|监督|后勤|机关)?事务(?:局|中心|服务)|监管[局处]|监督管理|振兴局|联合[会社]|委员会|指挥部|分局|分公司|支行|分行|支队|大队|有限)/;

/** 县委⏎办公室, 县开发区⏎管委会, 各乡镇⏎人民政府: what stands before the break ends like a unit and goes on all the same. */
function goesOn(before: string, after: string): boolean {
  if (opensAnew(after)) return false;
  if (/^人民政府$/.test(nameOf(after)) && !/(?:局|厅|委|办|部|中心|政府)$/.test(before)) return true;
  if (continuation.test(after) && (startsWithLevel(before) || before.startsWith("各")) && !/(?:局|厅|办|部|政府|公室)$/.test(before))
    return true;
  return belongsTogether(before, after) && !placeAlone.test(before);
}

/** True where a line break only wraps a name: what stands before it begins like a unit and does not end like one. */
function isWrapped(before: string, after: string): boolean {
  const left = before.slice(-farLook);
  if (left.length < 2 || endsAsUnit(left) || endsWithRole(left) || /[:：等]$/.test(left) || labelAtStart(left) !== null) return false;
  if (/^[各等]/.test(after) || labelAtStart(after) !== null || (startsWithLevel(after) && after.startsWith(before.charAt(0)))) return false;
  if (startsWithLevel(before)) return true;
  return fieldAt(before) !== "" && !/^[省市县区州旗]/.test(after);
}
