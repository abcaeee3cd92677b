import { readWordDocument } from "../../../../src/hosts/docx/read/read-document";
import { type MadeDocument, by, makeDocument, paragraph, run } from "../make-document";

function textsOf(document: MadeDocument): string[] {
  return readWordDocument(makeDocument(document)).blocks.map((block) => (block.kind === "paragraph" ? block.text : "[表]"));
}

const fieldSign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test.each<readonly [string, string, readonly string[]]>([
  ["runs as one text", paragraph(run("榕江县") + run("2021") + run("年")), ["榕江县2021年"]],
  [
    "blanks only where they are to be kept",
    '<w:p><w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r></w:p>',
    ["甲 乙"],
  ],
  ["a full-width blank, which is a sign like others", "<w:p><w:r><w:t>　（七）切实</w:t></w:r></w:p>", ["　（七）切实"]],
  [
    "tabs, hyphens and breaks",
    paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:softHyphen/></w:r>"),
    ["甲 乙-丙\n丁"],
  ],
  ["a tick of a symbol font", paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), ["√"]],
  ["no mark of a footnote", paragraph(`${run("甲")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("乙")}`), ["甲乙"]],
  [
    "the result of a field, not its instruction",
    paragraph(
      `${fieldSign("begin")}${instruction("DATE")}${run("忽略")}${fieldSign("separate")}${run("2021年")}${fieldSign("end")}${run("底前")}`,
    ),
    ["2021年底前"],
  ],
  [
    "a field inside the instruction of another",
    paragraph(
      `${fieldSign("begin")}${instruction("IF ")}${fieldSign("begin")}${instruction("PAGE")}${fieldSign("separate")}${run("3")}${fieldSign("end")}${fieldSign("separate")}${run("结果")}${fieldSign("end")}`,
    ),
    ["结果"],
  ],
  [
    "a simple field and a link",
    paragraph(`<w:fldSimple w:instr="TITLE">${run("标题")}</w:fldSimple><w:hyperlink r:id="rId9">${run("链接")}</w:hyperlink>`),
    ["标题链接"],
  ],
  [
    "the base of annotated characters",
    paragraph("<w:r><w:ruby><w:rt><w:r><w:t>róng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>榕</w:t></w:r></w:rubyBase></w:ruby></w:r>"),
    ["榕"],
  ],
  ["a formula's signs", paragraph("<m:oMath><m:r><m:t>≥95</m:t></m:r></m:oMath>"), ["≥95"]],
  [
    "no prompt of an empty content control",
    paragraph(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("单击此处输入文字")}</w:sdtContent></w:sdt>${run("甲")}`),
    ["甲"],
  ],
  ["what a content control holds", paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run("甲")}</w:sdtContent></w:sdt>`), ["甲"]],
  [
    "insertions without deletions",
    paragraph(`${run("2021年")}<w:del ${by}><w:r><w:delText>9</w:delText></w:r></w:del><w:ins ${by}>${run("10")}</w:ins>${run("月底前")}`),
    ["2021年10月底前"],
  ],
  [
    "what was moved only where it went",
    paragraph(`<w:moveFrom ${by}>${run("搬走")}</w:moveFrom>${run("甲")}`) + paragraph(`<w:moveTo ${by}>${run("搬来")}</w:moveTo>`),
    ["甲", "搬来"],
  ],
  [
    "two paragraphs as one where the end of the first was deleted",
    paragraph(run("县财政"), `<w:rPr><w:del ${by}/></w:rPr>`) + paragraph("局"),
    ["县财政局"],
  ],
  [
    "no paragraph of which all was deleted",
    paragraph(`<w:del ${by}><w:r><w:delText>删</w:delText></w:r></w:del>`, `<w:rPr><w:del ${by}/></w:rPr>`) + paragraph("甲"),
    ["甲"],
  ],
  ["no hidden text", paragraph(run("甲") + run("内部", "<w:vanish/>") + run("乙", '<w:vanish w:val="0"/>')), ["甲乙"]],
])("reads %s", (_name, body, expected) => {
  expect(textsOf({ body })).toEqual(expected);
});

it("leaves out what a style hides, unless the text itself is shown", () => {
  const styles =
    '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>';
  const body = paragraph(
    run("甲") + run("隐", '<w:rStyle w:val="Note"/>') + run("显", '<w:rStyle w:val="Note"/><w:vanish w:val="false"/>'),
  );
  expect(textsOf({ body, styles })).toEqual(["甲显"]);
});

it("ends with a circle of styles", () => {
  const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="A"/></w:style>';
  expect(textsOf({ body: paragraph("甲"), styles })).toEqual(["甲"]);
});

it("counts what it left out, and says nothing of a plain document", () => {
  const body = paragraph(
    `${run("甲")}<w:ins ${by}>${run("乙")}</w:ins>${run("密", "<w:vanish/>")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  );
  expect(readWordDocument(makeDocument({ body })).leftOut).toEqual({ trackedChanges: true, hiddenTexts: 1, footnotes: 1 });
  expect(readWordDocument(makeDocument({ body: paragraph("甲") })).leftOut).toEqual({
    trackedChanges: false,
    hiddenTexts: 0,
    footnotes: 0,
  });
});

it("knows a line in the middle, by itself or by its style", () => {
  const styles = '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
  const body =
    paragraph("甲", '<w:jc w:val="center"/>') +
    paragraph("乙", '<w:pStyle w:val="T"/>') +
    paragraph("丙", '<w:pStyle w:val="T"/><w:jc w:val="left"/>');
  const { blocks } = readWordDocument(makeDocument({ body, styles }));
  expect(blocks.map((block) => block.kind === "paragraph" && block.centered)).toEqual([true, true, false]);
});

it("reads a document in the strict format", () => {
  const strict =
    '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>';
  expect(textsOf({ body: "", parts: { "word/document.xml": strict } })).toEqual(["甲"]);
});
