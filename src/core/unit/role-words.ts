import { maskCharacter } from "./bracket-mask";
import type { UnitRole } from "./unit-mention";
import { leadWords, responsibleWords, supportWords } from "./unit-vocabulary";

const leads = leadWords.join("|");
const supports = supportWords.join("|");
/** 协办 is no role word in 政协办 and 科协办. */
const notAfter = "(?<![政科侨残])";
const roles = `${leads}|${responsibleWords.join("|")}|${notAfter}(?:${supports})`;

/** What comes before or between role words without changing the role. */
const manner = [
  "按照?(?:各自)?(?:职责|职能|分工|权限)(?:分工|职责|范围|权限)?内?",
  "依(?:据|照)?职责(?:分工)?",
  "根据(?:各自)?(?:职责|职能)(?:分工)?",
  "结合(?:各自)?(?:实际|职责|职能)(?:情况)?",
  "在(?:各自)?职责范围内",
  "抓好|做好|认真|分工|分别|共同|具体|积极|协同|全力|密切|各自|分头|一起|主要|组织|统一|统筹|共",
].join("|");
const phrasePattern = `(?:(?:${manner}){0,4}(?:${roles})(?:${manner}|${roles}){0,6}|按照?(?:各自)?职责分工)`;
const capacityPattern = `(?:作为|为|是)(?:第一)?(?:${roles})(?:责任)?(?:单位|部门)`;

const phrases = new RegExp(`${capacityPattern}|${phrasePattern}`, "g");
const anyLead = new RegExp(leads);
const anyOther = new RegExp(`${responsibleWords.join("|")}|${supports}`);

/** The strongest reading of a run of role words: 牵头 anywhere leads, otherwise the first word says it. */
function roleOf(phrase: string): UnitRole {
  if (anyLead.test(phrase)) return "lead";
  const first = anyOther.exec(phrase.replace(/共同|统一/g, ""))?.[0] ?? "";
  return supportWords.includes(first) ? "support" : "responsible";
}

/** A run of role words in a text: 按职责分工负责, 牵头, 为配合单位. */
export interface RolePhrase {
  readonly start: number;
  readonly end: number;
  readonly role: UnitRole;
  /** True where it hands out the work among all units before it: 按职责分工负责, 分别负责. */
  readonly distributive: boolean;
  /** True for words that rarely stand inside a unit's name (牵头, 负责, 配合), false for 落实, 推进 and their like. */
  readonly strong: boolean;
}

/** The characters with which role words begin: most names of units have none of them, and need no closer look. */
const mayHoldRole = new RegExp(`[职${[...leadWords, ...responsibleWords, ...supportWords].map((word) => word.charAt(0)).join("")}]`);

/** Every run of role words in a text whose brackets are masked, in order. */
export function rolePhrases(masked: string): RolePhrase[] {
  if (!mayHoldRole.test(masked)) return [];
  const found: RolePhrase[] = [];
  for (const match of masked.matchAll(phrases)) {
    const words = match[0];
    found.push({
      start: match.index,
      end: match.index + words.length,
      role: roleOf(words),
      distributive: /按|依|根据|职责|分工|分别|共同/.test(words),
      strong: /牵头|负责|配合|主办|协办|职责|单位|部门/.test(words),
    });
  }
  return found;
}

const labelWords = `(?:第[一二三])?(?:总牵头|牵头|主办|主责|责任|负责|承办|落实|实施|配合|协办|协同|参与|参加|协助|共同)(?:责任|负责|配合|落实)?`;
const officeNouns = "单位|部门|处室|科室|股室|机构|主体";
const personNouns = "领导|负责人|责任人|人员|人";
const labelBeforeColon = new RegExp(
  `(?:${labelWords}(?:${officeNouns}|${personNouns})?|(?:分管|主管|包保|包联|挂钩|联系)?(?:${personNouns}))$`,
);
const bareLabel = new RegExp(`^${labelWords}(?:${officeNouns})(?:[为是](?=.)|(?=$|[\\s省市县区州旗各]))`);
const wholeLabel = new RegExp(`^${labelWords}(?:${officeNouns})?$`);

const personLabel = new RegExp(`(?:${personNouns})$`);
const bracketRole = new RegExp(`^(?:${phrasePattern}|${labelWords})`);
const roleAtEnd = new RegExp(`(?:${roles})[${maskCharacter}\\s]*$`);

/** A label in front of units (配合单位：). `role` is null where persons follow it. */
export interface RoleLabel {
  readonly length: number;
  readonly role: UnitRole | null;
}

const asLabel = (words: string): RoleLabel => ({
  length: words.length,
  role: personLabel.test(words) ? null : roleOf(words),
});

/** The label that ends a text (the text before a colon), or null. */
export function labelAtEnd(text: string): RoleLabel | null {
  const words = labelBeforeColon.exec(text.slice(-12))?.[0];
  return words === undefined ? null : asLabel(words);
}

/** The label at the head of a text without a colon (牵头单位 县财政局, 牵头单位为县财政局), or null. */
export function labelAtStart(text: string): RoleLabel | null {
  const words = bareLabel.exec(text.slice(0, 16))?.[0];
  return words === undefined ? null : asLabel(words);
}

/** The role a bracket gives the unit before it (牵头、负责统筹), or null where it speaks of something else. */
export function roleInBracket(content: string): UnitRole | null {
  const words = bracketRole.exec(content.trim().slice(0, 24))?.[0];
  return words === undefined ? null : roleOf(words);
}

/** The role of a text that is a label and nothing else (牵头单位), or null. */
export function roleOfLabel(content: string): UnitRole | null {
  const words = content.replace(/[:：\s]/g, "");
  return wholeLabel.test(words) ? roleOf(words) : null;
}

/** True where a masked text ends with role words, a bracket behind them aside: a blank after it parts two units. */
export function endsWithRole(masked: string): boolean {
  return roleAtEnd.test(masked.slice(-40));
}
