import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { RefusalError } from "../../../../src/app/ports";
import { readWordDocument } from "../../../../src/hosts/docx/read/read-document";
import { refusalText as inEnglish } from "../../../../src/i18n/en/refusals";
import { refusalText } from "../../../../src/i18n/zh-CN/refusals";
import { compoundFile } from "../../compound-file";
import { cell, documentParts, makeDocument, paragraph, row, spans, table } from "../make-document";

jest.setTimeout(60_000);

/** What is said of a file; "read" where it is read. */
function outcome(file: Uint8Array, words = refusalText): string {
  try {
    readWordDocument(file);
    return "read";
  } catch (error) {
    if (error instanceof RefusalError) return words(error.refusal, "附件.docx");
    throw error;
  }
}

const sound = makeDocument({ body: paragraph("甲") });
const withDocument = (content: string): Uint8Array => makeDocument({ body: "", parts: { "word/document.xml": content } });
const nested = (depth: number): string => (depth === 0 ? paragraph("里") : table([1000], [row([cell(nested(depth - 1) + paragraph(""))])]));
/** A zip whose directory says of a part that it is of another size. */
function withSize(size: number): Uint8Array {
  const file = Uint8Array.from(sound);
  const view = new DataView(file.buffer);
  const name = "word/document.xml";
  for (let at = 0; at < file.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const here = new TextDecoder().decode(file.subarray(at + 46, at + 46 + name.length));
    if (here === name) view.setUint32(at + 24, size, true);
  }
  return file;
}

test.each<readonly [string, Uint8Array, RegExp]>([
  ["an empty file", new Uint8Array(), /空的/],
  ["a text", strToU8("序号,任务"), /不是 Word 文档.*另存为 \.docx/],
  ["a document with a password", compoundFile("EncryptedPackage"), /密码/],
  ["a .doc", compoundFile("WordDocument"), /旧格式的文档（\.doc，也可能是 WPS 的 \.wps）.*另存为 \.docx/],
  ["another compound file", compoundFile("Workbook"), /不是 Word 文档/],
  ["an .rtf", strToU8("{\\rtf1\\ansi"), /RTF/],
  ["another zip", zipSync({ "a.txt": strToU8("甲") }), /不是 Word 文档/],
  [
    "a workbook under the wrong name",
    makeDocument({ body: "", contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }),
    /不是 Word 文档/,
  ],
  ["a file cut in the middle", sound.subarray(0, sound.length / 2), /已损坏.*打开并修复/],
  ["a file without its last bytes", sound.subarray(0, sound.length - 30), /已损坏/],
  ["a document part that is missing", makeDocument({ body: "", parts: { "word/document.xml": null } }), /已损坏，坏在 word\/document\.xml/],
  ["markup that does not close", withDocument("<w:document"), /已损坏，坏在 word\/document\.xml/],
  ["an entity that grows", withDocument('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>'), /已损坏/],
  [
    "a document without a body",
    withDocument('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    /已损坏/,
  ],
  ["damaged styles", makeDocument({ body: paragraph("甲"), styles: "<w:style", numbering: "" }), /坏在 word\/styles\.xml/],
  ["tables in tables without end", makeDocument({ body: nested(200) }), /已损坏/],
  ["a size that is a lie", withSize(5), /已损坏/],
  ["a part that says it is larger than is read", withSize(2 ** 30), /异常庞大（word\/document\.xml）/],
  ["a cell over a billion columns", makeDocument({ body: table([1000], [row([cell("甲", spans(1_000_000_000))])]) }), /超过 500 列/],
  [
    "a row that begins a billion columns to the right",
    makeDocument({ body: table([1000], [row(["甲"], '<w:gridBefore w:val="1000000000"/>')]) }),
    /超过 500 列/,
  ],
  ["a cell with more text than a cell holds", makeDocument({ body: table([1000], [row(["长".repeat(32_768)])]) }), /32,767/],
])("refuses %s and says what to do", (_name, file, says) => {
  const said = outcome(file);
  expect(said).toMatch(says);
  expect(said).toMatch(/^无法读取「附件\.docx」：.*请/);
  expect(outcome(file, inEnglish)).toMatch(/^Cannot read "附件\.docx": [a-z]/);
});

test.each<readonly [string, Uint8Array]>([
  ["tables in tables as deep as a person would go", makeDocument({ body: nested(12) })],
  [
    "a document with macros",
    makeDocument({ body: paragraph("甲"), contentType: "application/vnd.ms-word.document.macroEnabled.main+xml" }),
  ],
  [
    "a document whose styles are missing though it names them",
    makeDocument({ body: paragraph("甲"), styles: "", parts: { "word/styles.xml": null } }),
  ],
  [
    "a text in UTF-16",
    zipSync({
      ...documentParts({ body: "" }),
      "word/document.xml": utf16(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
      ),
    }),
  ],
  ["a cell with as much text as it holds", makeDocument({ body: table([1000], [row(["长".repeat(32_767)])]) })],
])("reads %s", (_name, file) => {
  expect(outcome(file)).toBe("read");
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

describe("the real attachment, damaged at random", () => {
  const file = new Uint8Array(readFileSync(path.join(__dirname, "../../../fixtures/rongjiang-2021.docx")));
  const parts = unzipSync(file);
  const markup = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  /** Numbers that look like chance and are the same every time (Park and Miller). */
  const random = (seed: number): ((below: number) => number) => {
    let state = seed;
    return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
  };
  const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

  it("is read or refused with a sentence, whatever byte is another", () => {
    const ends = seeds.map((seed) => {
      const next = random(seed);
      const changed = Uint8Array.from(file);
      for (let count = 0; count < 3; count++) changed[next(file.length)] = next(256);
      return outcome(changed);
    });
    expect(ends.filter((end) => end !== "read" && !end.startsWith("无法读取「附件.docx」："))).toEqual([]);
    expect(ends.filter((end) => end === "read").length).toBeLessThan(seeds.length);
  });

  it("is read or refused with a sentence, whatever tag is missing, doubled or moved", () => {
    const tags = markup.split(/(?=<)/);
    const ends = seeds.map((seed) => {
      const next = random(seed);
      const changed = [...tags];
      const [from, to] = [next(tags.length), next(tags.length)];
      const [tag = ""] = changed.splice(from, seed % 3 === 0 ? 0 : 1);
      if (seed % 3 !== 1) changed.splice(to, 0, tag);
      return outcome(zipSync({ ...parts, "word/document.xml": strToU8(changed.join("")) }, { level: 1 }));
    });
    expect(ends.filter((end) => end !== "read" && !end.startsWith("无法读取「附件.docx」："))).toEqual([]);
    expect(new Set(ends).size).toBeGreaterThan(2);
  });
});
