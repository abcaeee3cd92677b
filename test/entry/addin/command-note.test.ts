import { RefusalError } from "../../../src/app/ports";
import { type CommandNote, noteFromQuery, noteOfError, noteQuery, noteText } from "../../../src/entry/commands/command-note";
import { addinWords } from "../../../src/entry/shared/addin-words";

const chinese = addinWords["zh-CN"].clearMarks;
const english = addinWords.en.clearMarks;

describe("a command's note", () => {
  test.each<[CommandNote, string, string]>([
    [{ id: "nothing-to-clear" }, "这个工作簿里没有本工具加的标记", "no marks of this tool"],
    [
      { id: "changed-meanwhile", sheets: ["表 一", "O'Neil & 合"] },
      "「表 一」「O'Neil & 合」刚刚又被改动",
      "“表 一”, “O'Neil & 合” changed just now",
    ],
    [{ id: "refusal", refusal: { id: "structure-locked" } }, "工作簿的结构受保护", "structure"],
    [{ id: "unexpected", detail: "GeneralException #1?&" }, "标记没有清除：GeneralException #1?&。", "not cleared: GeneralException #1?&."],
  ])("%j comes through the address whole and is said in both languages", (note, inChinese, inEnglish) => {
    const read = noteFromQuery(`?${noteQuery(note, "zh-CN")}`);
    expect(read).toEqual({ note, language: "zh-CN" });
    expect(noteText(read.note, chinese)).toContain(inChinese);
    expect(noteText(read.note, english)).toContain(inEnglish);
  });

  it("of an error is its refusal, or what it says", () => {
    expect(noteOfError(new RefusalError({ id: "signed" }))).toEqual({ id: "refusal", refusal: { id: "signed" } });
    expect(noteOfError(new Error("lost"))).toEqual({ id: "unexpected", detail: "lost" });
    expect(noteOfError("odd")).toEqual({ id: "unexpected", detail: "odd" });
  });

  it("that is missing is an error", () => {
    expect(() => noteFromQuery("?language=en")).toThrow(RangeError);
  });
});
