import { endsAsUnit, fieldAt, levelPrefix } from "./unit-name";
import { partyOffices, partyOrgans } from "./unit-vocabulary";

/** Branches and posts whose first words say whose branch they are, not whose list this is: 州生态环境局榕江县分局. */
const branch = /分局|分署|分行|支行|分公司|支公司|总局|总署|海关/;
const headOffice = /(?:总局|总署|部)$|^(?:国有|人民银行|人行|中国|国务院|中央|经开|高新)/;
/** Branches that each level has of its own, though they end like an inner office. */
const ownOfEachLevel = /^消防(?:救援)?[大支]队$/;
const innerOffice = /(?:[科股处所站队]|(?<!办公)室)$/;
const township = /[镇乡]$/;
const provincial = /(?:省|自治区|兵团)$/;

/**
 * Puts the level word back that a list says only once: 省工业和信息化厅、科技厅 are 省工业和信息化厅 and 省科技厅. Only a name of a known field without
 * a level of its own takes it; 海关总署广东分署, 之江实验室, 科技部 and, where nothing was said before, 教育局 stay as they are. One such reader per cell.
 */
export function levelCarrier(): (name: string, collective: boolean) => string {
  let carried = "";
  let fromParty = false;
  let committee = "委";
  return (name, collective) => {
    if (collective) return name;
    const own = levelPrefix(name);
    if (own !== "") {
      if (!branch.test(name) && name.length > own.length) {
        carried = own;
        fromParty = partyWord(name, own.length) !== "";
        if (fromParty) committee = partyWord(name, own.length);
      }
      return name;
    }
    if (carried === "" || !fits(name, carried)) return name;
    const party = partyOrgans.has(name) || (fromParty && partyOffices.has(name));
    return `${carried}${party ? committee : ""}${name}`;
  };
}

/** 委 of 县委, 党委 of 自治区党委, where it stands after the level; "" for any other word. */
function partyWord(name: string, from: number): string {
  if (name.startsWith("党委", from)) return "党委";
  return name.startsWith("委", from) && !name.startsWith("委员会", from) ? "委" : "";
}

function fits(name: string, level: string): boolean {
  const head = name.replace(/[（(].*$/su, "");
  if (partyOrgans.has(head) || partyOffices.has(head)) return true;
  if (ownOfEachLevel.test(head) || (township.test(level) && head === "派出所")) return true;
  if (fieldAt(head) === "" || !endsAsUnit(head) || headOffice.test(head)) return false;
  if (branch.test(head) && head !== `${fieldAt(head)}分局`) return false;
  if (innerOffice.test(head) && !township.test(level)) return false;
  return !head.endsWith("厅") || provincial.test(level);
}
