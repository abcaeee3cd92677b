import { readSectionMarker } from "../../../src/core/table/section-marker";

describe("section marker", () => {
  it.each([
    ["一、紧扣“十四五”", 1, "一、", "一、"],
    ["十二、其他", 12, "十二、", "一、"],
    ["二十一.其他", 21, "二十一.", "一、"],
    ["（一）主动公开", 1, "（一）", "（一）"],
    ["(六)不断改进", 6, "(六)", "（一）"],
    ["　(七)切实增强", 7, "　(七)", "（一）"],
    ["(十四)狠抓", 14, "(十四)", "（一）"],
    ["1.加强领导", 1, "1.", "1."],
    ["（1）加强领导", 1, "（1）", "（1）"],
    ["第三部分 保障", 3, "第三部分 ", "other"],
    ["第十章保障", 10, "第十章", "other"],
    ["一体推进三不腐", null, "", "none"],
    ["强化规范性文件公开", null, "", "none"],
    ["三农工作", null, "", "none"],
    ["2021年工作", null, "", "none"],
  ])("%s", (text, ordinal, marker, markerStyle) => {
    expect(readSectionMarker(text)).toEqual({ ordinal, marker, markerStyle });
  });
});
