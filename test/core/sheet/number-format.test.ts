import { builtInFormats } from "../../../src/hosts/xlsx/read/built-in-formats";
import { numberFormat } from "../../../src/core/sheet/number-format";

/** 30 September 2021, half past two in the afternoon. */
const moment = 44469 + 14.5 / 24;

describe("number formats", () => {
  it.each<[code: string, value: number, text: string]>([
    ["General", 12, "12"],
    ["General", -3, "-3"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 123456789012, "1.23457E+11"],
    ["0.00%", 0.856, "85.60%"],
    ["0%", 1, "100%"],
    ["#,##0.00", 12345.6, "12,345.60"],
    ['yyyy"年"m"月"d"日"', 44469, "2021年9月30日"],
    ["yyyy年m月d日", 44469, "2021年9月30日"],
    ["yyyy/m/d", 44469, "2021/9/30"],
    ["yyyy\\-mm\\-dd;@", 44469, "2021-09-30"],
    ['[$-804]yyyy"年"m"月"d"日";@', 44469, "2021年9月30日"],
    ['yyyy"年"m"月"', 44469, "2021年9月"],
    ['m"月"d"日"', 44469, "9月30日"],
    ["yyyy.mm.dd", 44469, "2021.09.30"],
    ["aaaa", 44469, "星期四"],
    ['上午/下午h"时"mm"分"', moment, "下午2时30分"],
    ["h:mm", moment, "14:30"],
    ["[h]:mm", 1.5, "36:00"],
    ['"第"0"号"', 7, "第7号"],
    ["yyyy/m/d", 60, "1900/2/29"],
    ["not a format [", 7, "7"],
  ])("%s shows %d as %s", (code, value, text) => {
    expect(numberFormat(code, "1900").show(value)).toBe(text);
  });

  it.each([
    "yyyy/m/d",
    'yyyy"年"',
    "m月",
    "d",
    "aaaa",
    "ddd",
    "[$-804]e/m/d",
    "m/d/yy h:mm",
    "[Red]yyyy-mm-dd",
    '[DBNum1]yyyy"年"m"月"d"日"',
    "mmm-yy",
    "[$-F800]dddd, mmmm dd, yyyy",
  ])("%s shows a day", (code) => {
    expect(numberFormat(code, "1900").isDate).toBe(true);
  });

  it.each([
    "General",
    "0",
    '0"日"',
    '"yyyy"0',
    "0\\d",
    "[Red]0",
    "h:mm",
    "[h]:mm:ss",
    "mm:ss",
    "mm:ss.0",
    '[h]"小时"mm"分"',
    "@",
    ";;;",
    "not a format [",
  ])("%s shows no day", (code) => {
    expect(numberFormat(code, "1900").isDate).toBe(false);
  });

  it.each([...builtInFormats].map(([id, code]) => [id, numberFormat(code, "1900")] as const))(
    "built-in format %i can be shown",
    (id, format) => {
      const dates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
      expect(format.isDate).toBe(dates.includes(id));
      expect(format.show(moment)).not.toBe("");
    },
  );

  it.each([
    [14, "2021/9/30"],
    [31, "2021年9月30日"],
    [57, "2021年9月"],
    [58, "9月30日"],
  ])("built-in format %i has its Chinese meaning", (id, text) => {
    expect(numberFormat(builtInFormats.get(id) ?? "", "1900").show(44469)).toBe(text);
  });
});
