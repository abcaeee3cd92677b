import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { changedSeed } from "./changed-seed";
import { emptyFolder, runReview } from "./run-review";

describe("a workbook with macros", () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);

  it("keeps them, and its kind of file", () => {
    const macros = strToU8("macros of the office, byte for byte");
    const parts = unzipSync(
      changedSeed("[Content_Types].xml", (text) =>
        text
          .replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          )
          .replace(/(<Types[^>]*>)/, '$1<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'),
      ),
    );
    const type = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
    const links = new TextDecoder()
      .decode(parts["xl/_rels/workbook.xml.rels"])
      .replace("</Relationships>", `<Relationship Id="rIdMacros" Type="${type}" Target="vbaProject.bin"/></Relationships>`);
    writeFileSync(
      path.join(folder, "表.xlsm"),
      zipSync({ ...parts, "xl/_rels/workbook.xml.rels": strToU8(links), "xl/vbaProject.bin": macros }),
    );
    expect(runReview(["表.xlsm", "--as-of", "2021-10-15", "--out", "结果.xlsm"], folder).code).toBe(0);
    const written = unzipSync(readFileSync(path.join(folder, "结果.xlsm")));
    expect(written["xl/vbaProject.bin"]).toEqual(macros);
    expect(new TextDecoder().decode(written["[Content_Types].xml"])).toContain("sheet.macroEnabled.main+xml");
    const renamed = runReview(["表.xlsm", "--out", "结果.xlsx"], folder);
    expect(renamed.code).toBe(2);
    expect(renamed.stderr).toMatch(/扩展名应与原文件相同（\.xlsm）/);
    expect(readdirSync(folder).sort()).toEqual(["结果.xlsm", "表.xlsm"].sort());
  });
});
