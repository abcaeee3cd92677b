import { countedIn } from "../../../../src/hosts/docx/read/counting";
import { readWordDocument } from "../../../../src/hosts/docx/read/read-document";
import { cell, makeDocument, paragraph, row, table } from "../make-document";

/** Counted by hand, as Word shows them. */
test.each<readonly [string, readonly (readonly [number, string])[]]>([
  [
    "decimal",
    [
      [1, "1"],
      [12, "12"],
    ],
  ],
  [
    "decimalZero",
    [
      [3, "03"],
      [12, "12"],
    ],
  ],
  ["decimalFullWidth", [[12, "１２"]]],
  [
    "decimalEnclosedCircle",
    [
      [1, "①"],
      [20, "⑳"],
      [21, "21"],
    ],
  ],
  ["decimalEnclosedParen", [[2, "⑵"]]],
  ["decimalEnclosedFullstop", [[3, "⒊"]]],
  [
    "chineseCountingThousand",
    [
      [1, "一"],
      [10, "十"],
      [11, "十一"],
      [20, "二十"],
      [21, "二十一"],
      [100, "一百"],
      [101, "一百零一"],
      [110, "一百一十"],
      [1020, "一千零二十"],
    ],
  ],
  ["chineseCounting", [[15, "十五"]]],
  ["japaneseCounting", [[24, "二十四"]]],
  ["ideographDigital", [[2021, "二〇二一"]]],
  [
    "chineseLegalSimplified",
    [
      [3, "叁"],
      [10, "壹拾"],
      [21, "贰拾壹"],
    ],
  ],
  [
    "ideographTraditional",
    [
      [1, "甲"],
      [10, "癸"],
    ],
  ],
  [
    "upperLetter",
    [
      [1, "A"],
      [27, "AA"],
    ],
  ],
  ["lowerLetter", [[2, "b"]]],
  [
    "upperRoman",
    [
      [4, "IV"],
      [19, "XIX"],
    ],
  ],
  ["lowerRoman", [[9, "ix"]]],
  ["none", [[1, ""]]],
  ["koreanCounting", [[7, "7"]]],
])("counts in %s", (format, cases) => {
  expect(cases.map(([value]) => countedIn(format, value))).toEqual(cases.map(([, text]) => text));
});

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%1.%3.", "<w:isLgl/>")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "\uF06C")}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
].join("");
const inList = (numId: number, ilvl = 0): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;

function textsOf(body: string, styles?: string): string[] {
  const { blocks } = readWordDocument(makeDocument({ body, numbering, ...(styles === undefined ? {} : { styles }) }));
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.rows.map(({ cells }) => cells.map(({ text }) => text).join("|")),
  );
}

it("writes the numbers of a list with levels, which the text does not hold", () => {
  const body = [
    paragraph("主动公开", inList(1)),
    paragraph("规划", inList(1, 1)),
    paragraph("财政", inList(1, 1)),
    paragraph("预算", inList(1, 2)),
    paragraph("平台建设", inList(1)),
    paragraph("网站", inList(1, 1)),
    paragraph("没有编号", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join("");
  expect(textsOf(body)).toEqual(["一、主动公开", "（一）规划", "（二）财政", "1.1.预算", "二、平台建设", "（一）网站", "没有编号"]);
});

it("numbers a column of a table that holds nothing else, row by row", () => {
  const numbered = (text: string): string => row([cell(paragraph("", inList(2))), cell(text)]);
  expect(textsOf(table([500, 2000], [row(["序号", "任务"]), numbered("甲"), numbered("乙")]))).toEqual(["序号|任务", "1|甲", "2|乙"]);
});

it("parts a bare number from its text", () => {
  expect(textsOf(paragraph("公开规划", inList(2)))).toEqual(["1 公开规划"]);
});

it("starts a list anew where that is said", () => {
  expect(textsOf(paragraph("甲", inList(2)) + paragraph("乙", inList(3)) + paragraph("丙", inList(3)))).toEqual(["1 甲", "7 乙", "8 丙"]);
});

it("numbers by the style of a paragraph, and by the style that is based on", () => {
  const styles = `<w:style w:type="paragraph" w:styleId="L"><w:pPr>${inList(1, 1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="L"/></w:style>`;
  expect(textsOf(paragraph("甲", '<w:pStyle w:val="L"/>') + paragraph("乙", '<w:pStyle w:val="M"/>'), styles)).toEqual([
    "（一）甲",
    "（二）乙",
  ]);
});

it("shows a sign for bullets of symbol fonts, and nothing for an unknown list", () => {
  expect(textsOf(paragraph("甲", inList(4)) + paragraph("乙", inList(99)))).toEqual(["· 甲", "乙"]);
});

it("does not count a paragraph that was deleted", () => {
  const deleted = '<w:rPr><w:del w:id="1" w:author="起草人"/></w:rPr>';
  expect(textsOf(paragraph("甲", inList(2)) + paragraph("", inList(2) + deleted) + paragraph("乙", inList(2)))).toEqual(["1 甲", "2 乙"]);
});
