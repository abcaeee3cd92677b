import { readRoster } from "../../../src/core/unit/read-roster";
import { rosterLookup } from "../../../src/core/unit/roster-lookup";
import { sheetOf } from "../sheet-of";

const rows = [
  ["榕江县单位名录", "", "", ""],
  ["单 位", "简称/别名", "所属集合", "排序"],
  ["县财政局", "财政局、县财局", "县直各部门", { kind: "number" as const, value: 2, text: "2" }],
  ["县发展和改革局", "县发展改革局；县发改局\n县发展改革委", "县直各部门，县行政执法部门", "１"],
  ["县档案馆", "--", "县直各部门", ""],
  ["", "", "", ""],
  ["古州镇人民政府", "古州镇", "各乡镇人民政府", "10"],
  ["县财政局", "", "县行政执法部门", ""],
];
const roster = readRoster(sheetOf(rows, { name: "单位名录" }));

describe("readRoster", () => {
  it("finds the columns by their labels and reads a unit per row, a repeated one once", () => {
    expect(roster?.units).toEqual([
      { name: "县财政局", aliases: ["财政局", "县财局"], groups: ["县直各部门", "县行政执法部门"], order: 2 },
      { name: "县发展和改革局", aliases: ["县发展改革局", "县发改局", "县发展改革委"], groups: ["县直各部门", "县行政执法部门"], order: 1 },
      { name: "县档案馆", aliases: [], groups: ["县直各部门"], order: null },
      { name: "古州镇人民政府", aliases: ["古州镇"], groups: ["各乡镇人民政府"], order: 10 },
    ]);
  });

  it("counts a merged group for all its rows", () => {
    const merged = [
      ["序号", "单位名称", "所属集合"],
      ["1", "县财政局", "县直各部门"],
      ["2", "县审计局", ""],
    ];
    const units = readRoster(sheetOf(merged, { name: "单位名录", merges: ["C2:C3"] }))?.units;
    expect(units).toEqual([
      { name: "县财政局", aliases: [], groups: ["县直各部门"], order: 1 },
      { name: "县审计局", aliases: [], groups: ["县直各部门"], order: 2 },
    ]);
  });

  it.each([
    ["another sheet", sheetOf(rows, { name: "Sheet1" })],
    [
      "a sheet without a unit column",
      sheetOf(
        [
          ["姓名", "电话"],
          ["张三", "1"],
        ],
        { name: "单位名录" },
      ),
    ],
    ["an empty sheet", sheetOf([], { name: "单位名录" })],
  ])("is null for %s", (_, sheet) => {
    expect(readRoster(sheet)).toBeNull();
  });
});

describe("rosterLookup", () => {
  const lookup = rosterLookup(roster ?? { units: [] });

  it.each([
    ["县财政局", "县财政局"],
    ["财政局", "县财政局"],
    ["县　财政局", "县财政局"],
    ["县发改局", "县发展和改革局"],
    ["县发展和改革局（县粮食和物资储备局）", "县发展和改革局"],
    ["县审计局", undefined],
    ["", undefined],
  ])("finds %s as %s", (name, found) => {
    expect(lookup.find(name)?.name).toBe(found);
  });

  it("puts a unit's own name before another's alias", () => {
    const units = [
      { name: "县教育科技局", aliases: ["县教育局"], groups: [], order: null },
      { name: "县教育局", aliases: [], groups: [], order: null },
    ];
    expect(rosterLookup({ units }).find("县教育局")?.name).toBe("县教育局");
  });

  it("lists the members of a collective by their order, those without one last", () => {
    expect(lookup.membersOf("县直各部门").map(({ name }) => name)).toEqual(["县发展和改革局", "县财政局", "县档案馆"]);
    expect(lookup.membersOf("各街道")).toEqual([]);
  });
});
