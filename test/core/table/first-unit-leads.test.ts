import { readTables } from "../../../src/core/table/read-tables";
import { sheetOf } from "../sheet-of";

/** The units of the tasks with their roles, from a table with this label over its units and these lines above and below it. */
function unitsOf(label: string, units: readonly string[], above = "", below = ""): readonly string[] {
  const [table] = readTables(
    sheetOf([
      ["某县2021年重点工作责任分解表"],
      [above],
      ["序号", "工作任务", label, "完成时限"],
      ...units.map((unit, index) => [String(index + 1), `任务${"甲乙丙".charAt(index)}。`, unit, "2021年6月底前"]),
      [below],
    ]),
  );
  return (table?.tasks ?? []).map((task) => task.units.map(({ name, role }) => `${name} ${role}`).join("、"));
}

const several = ["县教育局、县财政局、县审计局"];
const firstLeads = ["县教育局 lead、县财政局 responsible、县审计局 responsible"];
const none = ["县教育局 responsible、县财政局 responsible、县审计局 responsible"];

describe("责任单位 of which the first is the lead", () => {
  it.each([
    ["责任单位（排第一位的为牵头单位）", ""],
    ["责任单位\n（列首位的为牵头单位）", ""],
    ["责任单位（牵头单位列首位）", ""],
    ["责任单位（第一个为牵头单位）", ""],
    ["责任单位", "（责任单位中排在第一位的为牵头单位）"],
    ["责任单位", "注：排在首位的责任单位为牵头单位"],
  ])("label %j, line %j", (label, above) => {
    expect(unitsOf(label, several, above)).toEqual(firstLeads);
  });

  it("a note below the table says it", () => {
    expect(unitsOf("责任单位", several, "", "注：排第一位的单位为牵头单位，其余为责任单位。")).toEqual(firstLeads);
  });

  it.each([
    ["责任单位", ""],
    ["责任单位（加粗的为牵头单位）", ""],
    ["责任单位（带*的为牵头单位）", ""],
    ["责任单位", "各牵头单位要把完成任务放在第一位"],
  ])("nobody leads by label %j, line %j", (label, above) => {
    expect(unitsOf(label, several, above)).toEqual(none);
  });

  it("words of the cell win", () => {
    expect(unitsOf("责任单位（排第一位的为牵头单位）", ["县教育局、县财政局（牵头）"])).toEqual(["县教育局 responsible、县财政局 lead"]);
  });

  it("a column of its own for the lead wins", () => {
    const [table] = readTables(
      sheetOf([
        ["注：排在第一位的为牵头单位"],
        ["工作任务", "牵头单位", "责任单位", "完成时限"],
        ["任务甲。", "县教育局", "县财政局、县审计局", "2021年6月底前"],
      ]),
    );
    expect(table?.tasks[0]?.units.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "县教育局 lead",
      "县财政局 responsible",
      "县审计局 responsible",
    ]);
  });
});
