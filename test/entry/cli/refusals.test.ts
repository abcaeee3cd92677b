import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { changedSeed as changed, seed } from "./changed-seed";
import { compoundFile } from "../../hosts/compound-file";
import { emptyFolder, fixtures, runReview } from "./run-review";

const cases: readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] = [
  ["空文件.xlsx", new Uint8Array(), /空的/],
  ["文本.xlsx", strToU8("序号,任务\n1,甲"), /不是 Excel 工作簿/],
  ["加密.xlsx", compoundFile("EncryptedPackage"), /密码/],
  ["旧格式.xls", compoundFile("Workbook"), /旧格式/],
  ["压缩包.xlsx", zipSync({ "说明.txt": strToU8("无") }), /不是 Excel 工作簿/],
  ["截断.xlsx", seed.subarray(0, 6000), /损坏/],
  ["缺工作表.xlsx", changed("xl/worksheets/sheet1.xml", null), /损坏/],
  ["坏工作表.xlsx", changed("xl/worksheets/sheet1.xml", (text) => text.slice(0, 5000)), /损坏/],
  [
    "实体.xlsx",
    changed("xl/worksheets/sheet1.xml", (text) => text.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
    /损坏/,
  ],
  [
    "Strict.xlsx",
    changed("xl/workbook.xml", (text) =>
      text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ),
    /Strict/,
  ],
  [
    "无表.xlsx",
    changed("xl/sharedStrings.xml", (text) => text.replaceAll("单位", "某某").replaceAll("时限", "某某")),
    /没有找到责任分解表/,
  ],
];

describe("what cannot be read is refused: which file, why, what to do; nothing is written", () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);

  it.each(cases)("%s", (name, bytes, says) => {
    const place = path.join(folder, name.replace(/\W/g, "") + String(cases.findIndex((row) => row[0] === name)));
    mkdirSync(place);
    writeFileSync(path.join(place, name), bytes);
    const output = name.endsWith(".xls") ? "结果.xls" : "结果.xlsx";
    for (const json of [[], ["--json"]]) {
      const ran = runReview([name, "--out", output, ...json], place);
      expect([ran.code, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toContain(`「${name}」`);
      expect(ran.stderr).toMatch(says);
      expect(ran.stderr).toMatch(/请|应有/);
      expect(readdirSync(place)).toEqual([name]);
    }
  });

  it("a file that is not there", () => {
    const ran = runReview(["没有.xlsx"], folder);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/「没有\.xlsx」.*找不到.*请/);
  });

  it("a sheet that is not there", () => {
    const ran = runReview(["rongjiang-2021.xlsx", "--sheet", "没有"]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/没有名为「没有」的工作表.*「Sheet1」/);
  });
});

describe("what cannot be written is refused before anything is written", () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);
  const own = (place: string): string => {
    const at = path.join(folder, place);
    mkdirSync(at);
    copyFileSync(path.join(fixtures, "rongjiang-2021.xlsx"), path.join(at, "表.xlsx"));
    return at;
  };

  it.each<[string, string[], RegExp]>([
    ["the input itself", ["表.xlsx", "--out", "表.xlsx"], /原文件不会被覆盖/],
    ["the input by another path", ["表.xlsx", "--out", "../input-again/表.xlsx"], /原文件不会被覆盖/],
    ["another kind of file", ["表.xlsx", "--out", "结果.xls"], /扩展名应与原文件相同/],
    ["a folder that is not there", ["表.xlsx", "--out", "没有/结果.xlsx"], /原文件没有变化/],
  ])("%s", (name, args, says) => {
    const place = own(name === "the input by another path" ? "input-again" : name.replace(/ /g, "-"));
    const ran = runReview(args, place);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(says);
    expect(readdirSync(place)).toEqual(["表.xlsx"]);
    expect(readFileSync(path.join(place, "表.xlsx"))).toEqual(seed);
  });

  it("a workbook whose structure is locked", () => {
    const place = own("locked");
    const bytes = changed("xl/workbook.xml", (text) => text.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>'));
    writeFileSync(path.join(place, "锁定.xlsx"), bytes);
    expect(runReview(["锁定.xlsx", "--json"], place).code).toBe(0);
    const ran = runReview(["锁定.xlsx", "--out", "结果.xlsx"], place);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/结构受保护/);
    expect(readdirSync(place).sort()).toEqual(["表.xlsx", "锁定.xlsx"].sort());
  });

  it("a signed workbook: read, but not written", () => {
    const place = own("signed");
    const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const parts = unzipSync(
      changed("_rels/.rels", (text) =>
        text.replace(
          "</Relationships>",
          `<Relationship Id="rIdSig" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        ),
      ),
    );
    const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
    const typed = types.replace(
      /(<Types[^>]*>)/,
      '$1<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
    );
    writeFileSync(
      path.join(place, "签名.xlsx"),
      zipSync({ ...parts, "[Content_Types].xml": strToU8(typed), "_xmlsignatures/origin.sigs": new Uint8Array() }),
    );
    expect(runReview(["签名.xlsx", "--json"], place).code).toBe(0);
    const ran = runReview(["签名.xlsx", "--out", "结果.xlsx"], place);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/「签名\.xlsx」.*数字签名.*请/);
    expect(readdirSync(place).sort()).toEqual(["签名.xlsx", "表.xlsx"].sort());
  });
});

describe("a call that cannot be understood", () => {
  it.each<[string[], RegExp]>([
    [[], /没有指定/],
    [["a.xlsx", "b.xlsx", "--out", "c.xlsx"], /--out 只用于一个文件.*--combine/],
    [["a.xlsx", "b.xlsx", "--json"], /--json 只用于一个文件.*--jsonl/],
    [["a.xlsx", "--combine", "汇总.xls"], /--combine .*\.xlsx/],
    [["a.xlsx", "--as-of", "2021-02-30"], /--as-of/],
    [["a.xlsx", "--as-of", "今天"], /--as-of/],
    [["a.xlsx", "--soon", "x"], /--soon/],
    [["a.xlsx", "--soon=-1"], /--soon/],
    [["a.xlsx", "--soon", "-1"], /^选项「--soon」后面缺少内容。加 --help/],
    [["a.xlsx", "--as-of"], /^选项「--as-of」后面缺少内容。加 --help/],
    [["a.xlsx", "--as-of", "--json"], /^选项「--as-of」后面缺少内容。加 --help/],
    [["a.xlsx", "--json=1"], /^选项「--json」后面不带内容。加 --help/],
    [["a.xlsx", "--help=1"], /^选项「--help」后面不带内容。加 --help/],
    [["a.xlsx", "--nonsense"], /^没有「--nonsense」这个选项。加 --help/],
    [["a.xlsx", "-x"], /^没有「-x」这个选项。加 --help/],
  ])("%j", (args, says) => {
    const ran = runReview(args);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(says);
  });

  it("--help explains itself", () => {
    const ran = runReview(["--help"]);
    expect(ran.code).toBe(0);
    for (const option of ["--sheet", "--as-of", "--soon", "--out", "--json"]) expect(ran.stdout).toContain(option);
  });
});
