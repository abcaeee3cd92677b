import { pastedCells } from "../../../src/ui/sheet/pasted-cells";

describe("a text from the clipboard", () => {
  it.each<[string, string, string[][]]>([
    ["a word", "已完成", [["已完成"]]],
    ["a row", "已完成\t2021-9-30", [["已完成", "2021-9-30"]]],
    [
      "rows, with the line break that Excel adds",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a blank row in the middle", "a\n\nb", [["a"], [""], ["b"]]],
    ["blank cells", "\t\n", [["", ""]]],
    ["a cell with a line break", '"一、甲\n二、乙"\t丙', [["一、甲\n二、乙", "丙"]]],
    ["doubled quotation marks", '"他说""好""\n再见"', [['他说"好"\n再见']]],
    ["quotation marks that belong to the text", '"十四五"', [['"十四五"']]],
    ["an open quotation mark", '"十四五\t规划', [['"十四五', "规划"]]],
    ["nothing", "", [[""]]],
  ])("with %s", (_name, text, rows) => {
    expect(pastedCells(text)).toEqual(rows);
  });
});
