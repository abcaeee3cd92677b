import { departmentName } from "../../../../src/core/summary/gathered/department-name";

it.each([
  ["县财政局", "榕江县", "财政局"],
  ["榕江县财政局", "榕江县", "财政局"],
  ["财政局", "榕江县", "财政局"],
  ["县委组织部", "榕江县", "党委组织部"],
  ["县委", "榕江县", "党委"],
  ["县政府办公室", "榕江县", "政府办公室"],
  ["市财政局", "凯里市", "财政局"],
  ["区财政局", "沙市区", "财政局"],
  // Not this county's own: nothing is left out.
  ["从江县财政局", "榕江县", "从江县财政局"],
  ["州财政局", "榕江县", "州财政局"],
  ["市财政局", "榕江县", "市财政局"],
  ["古州镇人民政府", "榕江县", "古州镇人民政府"],
  ["镇远县财政局", "榕江县", "镇远县财政局"],
  // 市 belongs to the word that follows.
  ["市场监管局", "凯里市", "市场监管局"],
  // The county is not known by name: 县 and 区 can only be its own, 市 may be above it.
  ["县财政局", "一季度汇总", "财政局"],
  ["市财政局", "一季度汇总", "市财政局"],
])("%s in a table of %s: %s", (unit, county, department) => expect(departmentName(unit, county)).toBe(department));
