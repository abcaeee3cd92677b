import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyEdits, readEdits } from "../../../src/entry/cli/edits";
import { EditedFile, moment, publishedFile } from "../../app/edit/edited-file";

const folder = mkdtempSync(path.join(tmpdir(), "edits-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function refusal(content: string): Promise<string> {
  const list = path.join(folder, "改动.json");
  writeFileSync(list, content);
  const file = await EditedFile.open();
  const error: unknown = await readEdits(list, "改动.json")
    .then((edits) => applyEdits(file.host, edits, "改动.json", moment))
    .then(
      () => null,
      (thrown: unknown) => thrown,
    );
  return error instanceof Error ? error.message : "no refusal";
}

describe("a file of edits", () => {
  it.each<[string, string, RegExp]>([
    ["that is no JSON", "[{", /^改动清单「改动.json」不是有效的 JSON（.*），没有写出任何内容。请按 /s],
    ["without a list", "{}", /应为至少含一条改动的列表/],
    ["with an empty list", "[]", /应为至少含一条改动的列表/],
    ["whose entry is none", '["G4"]', /第 1 条：应写作 \{"sheet"/],
    ["with an unknown key", '[{"cell":"G4","value":"甲"}]', /第 1 条：不认识的项「value」/],
    ["without an address", '[{"text":"甲"}]', /第 1 条：cell 应为一个单元格的地址/],
    ["with an area for an address", '[{"cell":"G4:H4","text":"甲"}]', /第 1 条：cell 应为一个单元格的地址/],
    ["without a text", '[{"cell":"G4"}]', /text（一个单元格的内容）和 rows/],
    ["with a number for a text", '[{"cell":"G4","text":12}]', /应为带引号的文字/],
    ["with rows that are none", '[{"cell":"G4","rows":[["甲"],"乙"]}]', /rows 应为逐行列出的文字/],
    [
      "for a sheet that is not there",
      '[{"sheet":"总表","cell":"G4","text":"甲"}]',
      /第 1 条：没有名为「总表」的工作表。没有写出任何内容。/,
    ],
    [
      "that asks",
      '[{"cell":"A1","text":"附件1"},{"cell":"F3","text":"时限"}]',
      /第 2 条：F3「时限要求」是表头.*请加上 "confirmed": true。没有写出/s,
    ],
    ["over merged cells", '[{"cell":"A4","rows":[["甲","乙"]]}]', /第 1 条：粘贴的区域碰到合并单元格（A4）/],
  ])("%s is refused with a message", async (_name, content, message) => {
    expect(await refusal(content)).toMatch(message);
  });

  it("that is not there is refused with a message", async () => {
    await expect(readEdits(path.join(folder, "没有.json"), "没有.json")).rejects.toThrow(/^无法读取改动清单「没有.json」/);
  });

  it("may begin with a byte order mark and have line breaks of Windows", async () => {
    const list = path.join(folder, "带标记.json");
    writeFileSync(list, `\uFEFF${JSON.stringify([{ cell: "C4", text: "一\r\n二" }])}`);
    const file = await EditedFile.open(publishedFile());
    await applyEdits(file.host, await readEdits(list, list), list, moment);
    expect(await file.cell("C4")).toMatchObject({ text: "一\n二" });
  });
});
