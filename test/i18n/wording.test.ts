import { at, cellList, placeList, quote } from "../../src/i18n/zh-CN/lists";
import * as english from "../../src/i18n/en/lists";

const column = (count: number) => Array.from({ length: count }, (_, index) => ({ row: index + 1, column: 3 }));

describe("lists of cells", () => {
  it.each([
    [1, "C1"],
    [8, "C1、C2、C3、C4、C5、C6、C7、C8"],
    [9, "C1、C2、C3、C4、C5、C6、C7、C8 等 9 处"],
  ])("of %i", (count, expected) => {
    expect(cellList(column(count))).toBe(expected);
  });

  it("quotes each place's words", () => {
    const places = [
      { quote: "无", cells: column(2) },
      { quote: "", cells: [{ row: 7, column: 27 }] },
    ];
    expect(placeList(places)).toBe("C1、C2「无」、AA7");
    expect(at(places)).toBe("C1、C2「无」、AA7 ");
    expect(english.placeList(places)).toBe("C1, C2 “无”, AA7");
  });

  it("counts what it does not list", () => {
    const places = [1, 2, 3, 4, 5].map((row) => ({ quote: String(row), cells: [{ row, column: 1 }] }));
    expect(placeList(places)).toBe("A1「1」、A2「2」、A3「3」、A4「4」等 5 处");
    expect(english.placeList(places)).toBe("A1 “1”, A2 “2”, A3 “3”, A4 “4” and others (5 in all)");
  });
});

describe("quotations", () => {
  it.each([
    ["", ""],
    ["2. ", "「2. 」"],
    ["县直各部门，\n各乡镇人民政府", "「县直各部门， 各乡镇人民政府」"],
    ["一二三四五六七八九十一二三四五六七八九十", "「一二三四五六七八九十一二三四五六七八九十」"],
    ["一二三四五六七八九十一二三四五六七八九十一", "「一二三四五六七八九十一二三四五六七八九十…」"],
    ["𠮷".repeat(21), `「${"𠮷".repeat(20)}…」`],
  ])("of %j", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });
});
