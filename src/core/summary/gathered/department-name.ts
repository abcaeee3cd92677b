import { startsWithLevel } from "../../unit/unit-name";

/** What may stand at the head of a unit's name for its own county where the county is not known by name. */
const countyLevels = "县区旗";

/**
 * What a unit is called when the word for its own county is left out: 财政局 for 县财政局 and 榕江县财政局 in a table of 榕江县, 党委组织部 for 县委组织部. Units of
 * other places and levels (从江县财政局, 州财政局, 古州镇人民政府) keep their names: they are not this county's.
 */
export function departmentName(unit: string, county: string): string {
  const rest = withoutCounty(unit, county);
  if (rest.length < 2) return unit === rest ? unit : rest === "委" ? "党委" : unit;
  return rest !== unit && rest.startsWith("委") && !rest.startsWith("委员会") ? `党委${rest.slice(1)}` : rest;
}

function withoutCounty(unit: string, county: string): string {
  if (unit.startsWith(county) && unit.length > county.length) return unit.slice(county.length);
  const level = county.charAt(county.length - 1);
  const levels = "县区旗市州盟".includes(level) ? level : countyLevels;
  return levels.includes(unit.charAt(0)) && startsWithLevel(unit) ? unit.slice(1) : unit;
}
