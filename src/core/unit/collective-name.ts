import { endsAsUnit, startsWithLevel } from "./unit-name";
import { kindWords, territoryWords } from "./unit-vocabulary";

const brackets = /[（(〔][^（）()〔〕]*[）)〕]/g;
const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
const territory = oneOf(territoryWords);
const kind = oneOf(kindWords);
const body = "人民政府|行政公署|政府|办事处|管委会|管理委员会|党委|党工委";

const allOf =
  /级以上(?:人民政府|政府|地方)|^全[省市县区州旗镇乡局院校]|^(?:所有|全体|其他|其它|其余|有关|相关|涉及|所属|下属|所辖|属地|辖区|沿线|驻[省市县区州])/;
const groupEnding =
  /(?:部门|单位|科室|处室|股室|站所|企业|院校|高校|机构|团体|社会组织|群团组织|党组织|直机关|级机关|属机关|属学校|属医院)$/;
/** 19个乡镇, 十三个县（市、区）人民政府. */
const countedPlaces = new RegExp(`^(?:\\d{1,3}|[一二三四五六七八九十]{1,3})个(?:${territory})(?:${body})*$`);
const placesOfWork = new RegExp(`所在(?:地)?(?:${territory})(?:${body})*$|^乡镇(?:卫生院|学校|中心校|派出所|司法所|财政所)$`);
const pairOfLevels = new RegExp(`^(?:乡镇|镇乡|县区|区县|市县|县市|县市区|镇街|街镇|市州|州市|旗县|村居)(?:${territory})?(?:${body})*$`);
const territoryClass = new RegExp(`^(?:${territory}){1,3}(?:${body})*$`);
const territoriesInBracket = new RegExp(`^(?:含|及|或)?(?:${territory})(?:[、，,/和及](?:${territory}))*$`);

/** True for a name that stands for a group of units (县直各部门, 各乡镇人民政府, 县行政执法部门), not for one office. */
export function isCollective(name: string): boolean {
  const bare = name.replace(brackets, "");
  if (/各(?!族|界)|[、/，,]/.test(bare) || allOf.test(bare) || groupEnding.test(bare) || pairOfLevels.test(bare)) return true;
  if (countedPlaces.test(bare) || placesOfWork.test(bare)) return true;
  return territoryClass.test(bare) && (name.match(brackets) ?? []).some((group) => territoriesInBracket.test(group.slice(1, -1)));
}

const territoryEnding = new RegExp(`(?:${territory}|${body})$`);
const kindEnding = new RegExp(`(?:${kind})$`);
const nextTerritory = new RegExp(`^(?:(?:${territory})+(?:${body})?|${body})$`);
const nextKind = new RegExp(`^(?:${kind})$`);
const nextWord = new RegExp(`^(?:${territory}|${kind})$`);
const levels = "(?:省|市|县|区|州|旗|乡|镇|村|市州|县区|县市区)";
const bareLevel = new RegExp(`^${levels}(?:、${levels})*$`);
/** 县两级生态环境部门 behind 市、. */
const severalLevels = new RegExp(`^${levels}[两二三四各]级`);

/**
 * True where one 各 (or 有关) speaks of what stands on both sides of a 、: 各区、县级市; 各部门、单位. `before` is the name so far, `next` the text
 * after the separator, without role words.
 */
export function runsOn(before: string, next: string): boolean {
  const left = before.replace(brackets, "").trim();
  const right = next.replace(brackets, "").trim();
  if (bareLevel.test(left)) return nextTerritory.test(right) || severalLevels.test(right);
  if (left === "中央") return /^[省市].{0,3}驻/.test(right);
  if (!/各(?!族|界)|有关|相关/.test(left)) return false;
  if (/^各[^各]{1,6}$/.test(left) && !endsAsUnit(left) && !territoryEnding.test(left) && /^[^各]{2,8}$/.test(right))
    return !startsWithLevel(right);
  if (left.startsWith("各") && nextWord.test(right)) return true;
  return (territoryEnding.test(left) && nextTerritory.test(right)) || (kindEnding.test(left) && nextKind.test(right));
}
