import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import { shortNames, stemWords } from "./short-forms";
import { levelPrefix } from "./unit-name";
import { partyOrgans } from "./unit-vocabulary";

/** A unit's name taken apart, with short forms written out, so that two ways to write one unit become equal. */
export interface FormalName {
  /** 县, 榕江县, 州; "" where the name has none. */
  readonly level: string;
  /** What the unit deals with, written out: 住房城乡建设. */
  readonly stem: string;
  /** The stem as written, without 和. */
  readonly writtenStem: string;
  readonly words: readonly string[];
  /** True where every part of the stem is a known word. */
  readonly known: boolean;
  /** 局, 委 (also 委员会), 办 (also 办公室, 办公厅), 厅 …; "" where the name ends in none of them. */
  readonly ending: string;
}

const endings: readonly (readonly [string, string])[] = [
  ["委员会", "委"],
  ["办公室", "办"],
  ["办公厅", "办"],
  ["服务中心", "服务中心"],
  ...["中心", "局", "委", "办", "厅", "部", "院", "会", "社", "处", "科", "股", "所", "站", "馆", "队", "室"].map(
    (ending) => [ending, ending] as const,
  ),
];
const youthLeague = /^(?:团(.{0,6}[省市县区州旗])委|共青团(.{0,6}[省市县区州旗])委(?:员会)?)$/;
const branchPlace = /([^省市县区州旗局]{2,4})[县市区](?=分局$)/;
const partyAlways = new Set(["编办", "网信办", "外办", "台办", "机构编制委员会办公室", "网络安全和信息化委员会办公室"]);

/** The name without blanks, full-width signs as half-width ones. */
export function plainName(name: string): string {
  return withoutBlanks(toHalfWidth(name));
}

/** A second name, which the office bears beside its first: 县市场监管局(县知识产权局). */
const secondName = /(?<=.)\([^()]*(?:局|委|办|厅|中心|办公室)\)$/;
/** What is said or left out after the name of a place: 古州镇人民政府 is 古州镇, 车民街道办 is 车民街道. */
const placeGovernment = /(?<=^.{1,9}[镇乡县市区州旗])(?:人民)?政府$|(?<=^.{1,9}街道)(?:办事处|办)$/;
/** The bureau of a place under a national one is that place's bureau. */
const nationalBureau = /^国家税务总局(?=.+税务局$)/;

/** Takes a plain name apart. */
export function formalName(name: string): FormalName {
  const plain = name.replace(secondName, "").replace(placeGovernment, "").replace(nationalBureau, "");
  const league = youthLeague.exec(plain);
  const level = league ? (league[1] ?? league[2] ?? "") : levelPrefix(plain);
  const rest = league ? "团委" : withoutParty(plain.slice(level.length)).replace(branchPlace, "$1");
  const short = withNormalEnding(rest);
  const [written, ending] = Object.hasOwn(shortNames, short) ? splitEnding(shortNames[short] ?? short) : splitEnding(rest);
  const { words, known } = stemWords(written);
  return { level, stem: words.join(""), writtenStem: written.replace(/[和与及、]/g, ""), words, known, ending };
}

function withoutParty(rest: string): string {
  const name = rest.startsWith("委") ? rest.slice(1) : rest;
  return partyOrgans.has(name) || partyAlways.has(name) ? name : rest;
}

function withNormalEnding(rest: string): string {
  const [stem, ending] = splitEnding(rest);
  return stem + ending;
}

function splitEnding(rest: string): readonly [string, string] {
  for (const [written, ending] of endings) {
    if (rest.endsWith(written) && rest.length > written.length) return [rest.slice(0, -written.length), ending];
  }
  return [rest, ""];
}
