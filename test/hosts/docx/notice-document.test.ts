import { strFromU8, unzipSync } from "fflate";
import { noticeDocument } from "../../../src/hosts/docx/notice-document";
import { allNamed, xmlTree } from "../../contract/xml-tree";

const paragraphs = [
  { kind: "title", text: "关于落实情况的通报" },
  { kind: "heading", text: "一、总体情况" },
  { kind: "text", text: "全部 3 项任务 <&> 中，已办结 1 项。" },
  { kind: "signature", text: "（落款单位）" },
  { kind: "signature", text: "2021年10月15日" },
] as const;

test("a notice becomes a Word document in the official type, its text whole and in order", async () => {
  const files = unzipSync(await noticeDocument(paragraphs));
  const document = xmlTree(strFromU8(files["word/document.xml"] ?? new Uint8Array()));
  const shown = allNamed(document, "p").map((paragraph) => {
    const [run] = allNamed(paragraph, "r");
    const [fonts] = run ? allNamed(run, "rFonts") : [];
    const [size] = run ? allNamed(run, "sz") : [];
    const text = allNamed(paragraph, "t")
      .map((each) => each.text)
      .join("");
    return [text, fonts?.attributes.eastAsia, Number(size?.attributes.val) / 2];
  });
  expect(shown).toEqual([
    ["关于落实情况的通报", "方正小标宋简体", 22],
    ["一、总体情况", "黑体", 16],
    ["全部 3 项任务 <&> 中，已办结 1 项。", "仿宋_GB2312", 16],
    ["（落款单位）", "仿宋_GB2312", 16],
    ["2021年10月15日", "仿宋_GB2312", 16],
  ]);
  const [page] = allNamed(document, "pgSz");
  // A4 in twentieths of a point: 210 × 297 mm.
  expect([Number(page?.attributes.w), Number(page?.attributes.h)]).toEqual([11906, 16838]);
});

test("落款 never stands on a page alone", async () => {
  const files = unzipSync(await noticeDocument(paragraphs));
  const document = xmlTree(strFromU8(files["word/document.xml"] ?? new Uint8Array()));
  const kept = allNamed(document, "p").map((paragraph) => allNamed(paragraph, "keepNext").length > 0);
  expect(kept).toEqual([false, true, true, true, false]);
});
