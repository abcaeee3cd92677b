import type { WordTable } from "../../../../src/core/document/word-document";
import { readWordDocument } from "../../../../src/hosts/docx/read/read-document";
import { begins, by, cell, goesOn, makeDocument, paragraph, row, run, spans, table } from "../make-document";

function tablesIn(body: string): WordTable[] {
  return readWordDocument(makeDocument({ body })).blocks.filter((block) => block.kind === "table");
}

/** Every cell as `rows × columns at row,column: text`, those of one by one without their size. */
function cellsOf({ rows }: WordTable): string[] {
  return rows.flatMap(({ cells }, index) =>
    cells.map(({ firstColumn, lastColumn, rows: down, text }) => {
      const across = lastColumn - firstColumn + 1;
      return `${down * across === 1 ? "" : `${down}×${across} `}${index + 1},${firstColumn}: ${text}`;
    }),
  );
}

const three = [1000, 2000, 3000];

test.each<readonly [string, string, readonly string[]]>([
  ["cells side by side", table(three, [row(["甲", "乙", "丙"])]), ["1,1: 甲", "1,2: 乙", "1,3: 丙"]],
  [
    "a cell over three columns",
    table(three, [row([cell("标题", spans(3))]), row(["甲", "乙", "丙"])]),
    ["1×3 1,1: 标题", "2,1: 甲", "2,2: 乙", "2,3: 丙"],
  ],
  [
    "a cell over three rows, and what Word hides in the cells below it",
    table([1000, 2000], [row([cell("类", begins), "甲"]), row([cell("看不见", goesOn), "乙"]), row([cell("", goesOn), "丙"])]),
    ["3×1 1,1: 类", "1,2: 甲", "2,2: 乙", "3,2: 丙"],
  ],
  [
    "a cell over two rows and two columns, inside others",
    table(three, [
      row([cell("一", begins), cell("块", spans(2) + begins)]),
      row([cell("", goesOn), cell("", spans(2) + goesOn)]),
      row([cell("", goesOn), "乙", "丙"]),
    ]),
    ["3×1 1,1: 一", "2×2 1,2: 块", "3,2: 乙", "3,3: 丙"],
  ],
  [
    "two merged cells right below each other",
    table(
      [1000, 2000],
      [row([cell("一", begins), "甲"]), row([cell("", goesOn), "乙"]), row([cell("二", begins), "丙"]), row([cell("", goesOn), "丁"])],
    ),
    ["2×1 1,1: 一", "1,2: 甲", "2,2: 乙", "2×1 3,1: 二", "3,2: 丙", "4,2: 丁"],
  ],
  [
    "a merge that goes on nothing, or on a cell of another width: no rectangle",
    table(three, [row([cell("甲", goesOn), "乙", "丙"]), row([cell("丁", spans(2) + goesOn), "戊"])]),
    ["1,1: ", "1,2: 乙", "1,3: 丙", "1×2 2,1: ", "2,3: 戊"],
  ],
  [
    "rows that begin further right and end further left",
    table(three, [row(["甲", "乙", "丙"]), row(["丁"], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')]),
    ["1,1: 甲", "1,2: 乙", "1,3: 丙", "2,2: 丁"],
  ],
  [
    "cells merged sideways in the old way",
    table(three, [
      row([cell("甲", '<w:hMerge w:val="restart"/>'), cell("", '<w:hMerge w:val="continue"/>'), "丙"]),
      row(["丁", "戊", "己"]),
    ]),
    ["1×2 1,1: 甲", "1,3: 丙", "2,1: 丁", "2,2: 戊", "2,3: 己"],
  ],
  [
    "columns of the grid that no row tells apart",
    table(
      [500, 500, 2000, 1000, 2000],
      [row([cell("序号", spans(2)), cell("任务", spans(2)), "时限"]), row([cell("1", spans(2)), cell("甲", spans(2)), "乙"])],
    ),
    ["1,1: 序号", "1,2: 任务", "1,3: 时限", "2,1: 1", "2,2: 甲", "2,3: 乙"],
  ],
  [
    "borders that miss each other by a hair from row to row",
    table(
      [1000, 60, 2000, 40, 3000],
      [row(["甲", cell("乙", spans(3)), "丙"]), row([cell("丁", spans(2)), cell("戊", spans(1)), cell("己", spans(2))])],
    ),
    ["1,1: 甲", "1,2: 乙", "1,3: 丙", "2,1: 丁", "2,2: 戊", "2,3: 己"],
  ],
  ["a column that is narrow, and is one", table([1000, 80, 2000], [row(["甲", "√", "丙"])]), ["1,1: 甲", "1,2: √", "1,3: 丙"]],
  [
    "paragraphs and line breaks in a cell",
    table([1000], [row([cell(paragraph("县财政局") + paragraph("<w:r><w:t>县教育局</w:t><w:br/><w:t>县公安局</w:t></w:r>"))])]),
    ["1,1: 县财政局\n县教育局\n县公安局"],
  ],
  [
    "blank paragraphs around a text, not inside it",
    table([1000], [row([cell(paragraph("") + paragraph("甲") + paragraph("") + paragraph("乙") + paragraph(""))])]),
    ["1,1: 甲\n\n乙"],
  ],
  [
    "rows and cells inside content controls",
    table(
      [1000, 2000],
      [
        `<w:sdt><w:sdtPr/><w:sdtContent>${row(["甲", "乙"])}</w:sdtContent></w:sdt>`,
        `<w:tr><w:sdt><w:sdtContent>${cell("丙")}</w:sdtContent></w:sdt>${cell("<w:sdt><w:sdtContent><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:sdtContent></w:sdt>")}</w:tr>`,
      ],
    ),
    ["1,1: 甲", "1,2: 乙", "2,1: 丙", "2,2: 丁"],
  ],
  [
    "a deleted row gone, an inserted one there",
    table(
      [1000],
      [row(["甲"]), row(["乙"], `<w:del ${by}/>`), row([cell(paragraph(`<w:ins ${by}>${run("丙")}</w:ins>`))], `<w:ins ${by}/>`)],
    ),
    ["1,1: 甲", "2,1: 丙"],
  ],
])("reads %s", (_name, body, expected) => {
  expect(tablesIn(body).flatMap(cellsOf)).toEqual(expected);
});

it("gives the widths of the columns in points, those of the grid that are one together", () => {
  const [only] = tablesIn(table([500, 500, 2000], [row([cell("甲", spans(2)), "乙"])]));
  expect(only?.widths).toEqual([50, 100]);
});

it("knows the rows that Word repeats on every page", () => {
  const [only] = tablesIn(table([1000], [row(["任务"], "<w:tblHeader/>"), row(["甲"]), row(["乙"], '<w:tblHeader w:val="0"/>')]));
  expect(only?.rows.map(({ repeated }) => repeated)).toEqual([true, false, false]);
});

it("keeps the text of a table inside a cell in the cell, and gives that table too", () => {
  const inner = table([500, 500], [row(["县财政局", "6月"]), row([cell(table([500], [row(["最里"])]) + paragraph("")), "9月"])]);
  const tables = tablesIn(table([1000, 2000], [row(["甲", cell(`${paragraph("分工：")}${inner}${paragraph("")}`)])]));
  expect(tables.map((each) => [each.nested, cellsOf(each)])).toEqual([
    [false, ["1,1: 甲", "1,2: 分工：\n县财政局　6月\n最里　9月"]],
    [true, ["1,1: 最里"]],
    [true, ["1,1: 县财政局", "1,2: 6月", "2,1: 最里", "2,2: 9月"]],
  ]);
});

it("finds a table in a text box once, though the box stands there in two versions", () => {
  const boxed = table([1000], [row(["框里"])]);
  const body = paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${boxed}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${boxed}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect(tablesIn(body).map((each) => [each.nested, cellsOf(each)])).toEqual([[false, ["1,1: 框里"]]]);
});

it("finds a table in a text box of the old kind", () => {
  const body = paragraph(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${table([1000], [row(["旧框"])])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  );
  expect(tablesIn(body).flatMap(cellsOf)).toEqual(["1,1: 旧框"]);
});
