import units from "../../fixtures/units.json";
import { likelyMeant } from "../../../src/core/unit/misspelt-name";

describe("a misspelt name that stands alone", () => {
  it.each([
    ["县财证局", "县财政局"],
    ["县司发局", "县司法局"],
    ["县审汁局", "县审计局"],
    ["县农业农材局", "县农业农村局"],
    ["县卫生建康局", "县卫生健康局"],
    ["县住房成乡建设局", "县住房城乡建设局"],
    ["县人力资源和社会保璋局", "县人力资源和社会保障局"],
    ["县委宣转部", "县委宣传部"],
    ["县政府办工室", "县政府办公室"],
    ["具财政局", "县财政局"],
    ["县财政具", "县财政局"],
  ])("%s is likely %s", (name, meant) => {
    expect(likelyMeant(name)).toBe(meant);
  });

  it.each([
    "县财政局",
    "县水文局",
    "县农垦局",
    "县矿业局",
    "县旅发局",
    "县蚕业局",
    "县铁建办",
    "古州镇",
    "县第一中学",
    "之江实验室",
    "县护城河指挥部",
    "各乡镇人民政府",
    "教务处",
    "张三",
    "",
  ])("%s may be right", (name) => {
    expect(likelyMeant(name)).toBeNull();
  });

  it("finds nothing in the names of real cells", () => {
    const names = units.items.flatMap((item) => item.units.map(({ name }) => name));
    expect(names.filter((name) => likelyMeant(name) !== null)).toEqual([]);
  });
});
