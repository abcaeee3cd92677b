import { markNumberFormat } from "../../../src/core/plan/mark-number-format";
import type { CellSnapshot } from "../../../src/core/sheet/sheet-snapshot";

function dateCell(numberFormat: string): CellSnapshot {
  return { kind: "date", value: 44469, text: "2021年9月30日", numberFormat, formula: false, mixedFormats: false };
}

describe("the number format of a marked date", () => {
  it.each([
    ['yyyy"年"m"月"d"日"', '"▲逾期 "yyyy"年"m"月"d"日"'],
    ['[$-804]yyyy"年"m"月"d"日";@', '[$-804]"▲逾期 "yyyy"年"m"月"d"日"'],
    ['yyyy";"m\\;d;@', '"▲逾期 "yyyy";"m\\;d'],
    ["[DBNum1][$-804]yyyy-m-d", '[DBNum1][$-804]"▲逾期 "yyyy-m-d'],
    ["General", '"▲逾期 "General'],
  ])("%s becomes %s", (format, marked) => {
    expect(markNumberFormat("▲逾期", dateCell(format))).toBe(marked);
  });
});
