import { widestDigit } from "../../../../src/hosts/xlsx/apply/styles/digit-width";

describe("the unit of column widths", () => {
  // The widths in files of these fonts are whole pixels only on these digits: 12.625 = 101/8, 9.140625 = 64/7.
  it.each([
    ["宋体", 11, 8],
    ["宋体", 12, 8],
    ["等线", 11, 8],
    ["Calibri", 11, 7],
    ["Arial", 10, 7],
    ["Times New Roman", 12, 8],
    ["某种字体", 30, 7],
  ])("%s %d has digits of %d pixels", (name, size, width) => {
    expect(widestDigit(`<font><sz val="${size}"/><name val="${name}"/></font>`)).toBe(width);
  });
});
