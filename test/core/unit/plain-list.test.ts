import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { readUnits, unitReader } from "../../../src/core/unit/read-units";
import { plainListReader } from "../../../src/core/unit/plain-list";

interface Item {
  readonly text: string;
  readonly units: readonly { readonly name: string }[];
}

const { items } = JSON.parse(readFileSync(path.join(__dirname, "../../fixtures/units.json"), "utf8")) as {
  readonly items: readonly Item[];
};
const names = items.flatMap(({ units }) => units.map(({ name }) => name));
const words = [
  ...names,
  ..."县政府办公室 县委组织部 县 县级 市 镇 各乡镇 县直各部门 县直部门 县财政局牵头 县局 县委 县人民政府 县和平局 县会同局 乡镇 镇街 自治区财政厅".split(
    " ",
  ),
  ..."张三 牵头单位 等 等部门 科技局 1.县财政局 县财政局（牵头） 州生态环境局榕江县分局 配合 按职责分工负责 县住房和城 乡建设局 县市场 其他 有关部门".split(
    " ",
  ),
];

describe("plain lists of units", () => {
  it("are read like every other cell", () => {
    const list = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom("、", "、", "、", "、", "，", "、、", " ", "\n", "")), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.map(([word, sign], index) => (index < parts.length - 1 ? word + sign : word)).join(""));
    fc.assert(
      fc.property(list, fc.constantFrom("lead" as const, "responsible" as const, "support" as const), (text, role) => {
        expect(unitReader()(text, role)).toEqual(readUnits(text, role));
      }),
      { numRuns: 4000 },
    );
  });

  it.each(["县财政局、县审计局", "县政府办公室", "省发展改革委、市水务局"])("%s is one", (text) => {
    expect(plainListReader(readUnits)(text, "lead")).toEqual(readUnits(text, "lead"));
  });

  it.each(["县财政局、、县审计局", "县直部门", "县财政局和县审计局", "县财政局牵头", "科技局", "县财政局、", ""])("%s is none", (text) => {
    expect(plainListReader(readUnits)(text, "lead")).toBeNull();
  });
});
