import { nameResolver } from "../../../src/core/table/known-names";
import type { NameDecision } from "../../../src/core/table/table-knowledge";

const unit = (name: string, ...aliases: string[]) => ({ name, aliases, groups: [], order: null });
const roster = { units: [unit("县发展改革局", "县发改局", "县发展改革委"), unit("县财政局")] };
const same = (kept: string, variant: string): NameDecision => ({ kept, variant, same: true });
const different = (kept: string, variant: string): NameDecision => ({ kept, variant, same: false });

describe("the name a unit is known by", () => {
  it.each([
    ["its own without decisions and roster", [], null, "县发改局", "县发改局"],
    ["the one that was kept", [same("县发展改革局", "县发改局")], null, "县发改局", "县发展改革局"],
    ["the one kept over two decisions", [same("县发展改革局", "县发改局"), same("县发改局", "发改局")], null, "发改局", "县发展改革局"],
    ["the roster's for another name of it", [], roster, "县发改局", "县发展改革局"],
    ["its own where the roster does not know it", [], roster, "县审计局", "县审计局"],
    ["its own where the user said that it is another unit", [different("县发展改革局", "县发改局")], roster, "县发改局", "县发改局"],
    ["the roster's after a decision", [same("县发改局", "县发改办")], roster, "县发改办", "县发展改革局"],
    ["one of two that lead to each other", [same("甲局", "乙局"), same("乙局", "甲局")], null, "甲局", "甲局"],
  ])("is %s", (_, decisions, list, name, known) => {
    expect(nameResolver(decisions, list)(name)).toBe(known);
  });
});
