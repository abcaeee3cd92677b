import fc from "fast-check";
import { unitSetKey, withNormalSeparators } from "../../../src/core/unit/normalise-separators";
import { readUnits } from "../../../src/core/unit/read-units";

describe("withNormalSeparators", () => {
  it.each([
    ["县直各部门,各乡镇人民政府", "县直各部门、各乡镇人民政府"],
    ["县财政局, 县审计局;县统计局", "县财政局、县审计局、县统计局"],
    ["县财政局,\n县审计局", "县财政局、\n县审计局"],
    ["县财政局、、县审计局", "县财政局、县审计局"],
    ["县财政局，、县审计局", "县财政局，县审计局"],
    ["县财政局,、县审计局", "县财政局、县审计局"],
    ["、县财政局、县审计局", "县财政局、县审计局"],
    ["县财政局、县审计局、", "县财政局、县审计局"],
    ["县财政局；\n", "县财政局\n"],
    ["县财政局牵头,县审计局配合", "县财政局牵头，县审计局配合"],
    ["县财政局（牵头）;县审计局", "县财政局（牵头）、县审计局"],
    ["牵头单位：县财政局;配合单位：县审计局", "牵头单位：县财政局；配合单位：县审计局"],
    ["1.县财政局,2.县审计局", "1.县财政局、2.县审计局"],
  ])("%j becomes %j", (text, normal) => {
    expect(withNormalSeparators(text)).toBe(normal);
  });

  it.each([
    "县财政局、县审计局",
    "县财政局，县审计局；县统计局",
    "县直各部门，\n各乡镇人民政府",
    "县财政局\n\n县审计局",
    "县财政局  县审计局",
    "各县(市,区)人民政府",
    " 县财政局。",
    "1、县财政局",
    "--",
    "、",
    "",
  ])("leaves %j to the letter", (text) => {
    expect(withNormalSeparators(text)).toBe(text);
  });

  it("keeps every unit and leaves no fault", () => {
    const names = fc.constantFrom("县财政局", "县直各部门", "各县（市、区）", "县审计局牵头", "县工业和信息化局", "财政局（配合）");
    const separators = fc.constantFrom("、", ",", ";", "，", "；", "、、", ",\n", "，\n", "\n", ", ", ";;");
    const cell = fc.array(fc.tuple(fc.oneof(separators, fc.constant("")), names, separators), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cell, (parts) => {
        const text = parts.map(([before, name, after], index) => (index === 0 ? before : "") + name + after).join("");
        const normal = withNormalSeparators(text);
        expect(readUnits(normal, "lead").faults).toEqual([]);
        expect(readUnits(normal, "lead").mentions.map(({ name }) => name)).toEqual(
          readUnits(text, "lead").mentions.map(({ name }) => name),
        );
        expect(withNormalSeparators(normal)).toBe(normal);
      }),
    );
  });
});

describe("unitSetKey", () => {
  const key = (text: string): string => unitSetKey(readUnits(text, "lead"));

  it("is equal for the same units, however separated and ordered", () => {
    expect(new Set(["县直各部门,各乡镇人民政府", "县直各部门，\n各乡镇人民政府", "各乡镇人民政府、县直各部门"].map(key)).size).toBe(1);
  });

  it("differs with a unit, and with a role", () => {
    expect(key("县财政局、县审计局")).not.toBe(key("县财政局"));
    expect(key("县财政局、县审计局")).not.toBe(key("县财政局牵头，县审计局配合"));
  });
});
