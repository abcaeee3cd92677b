import { UsedStrings } from "../../../../src/hosts/xlsx/apply/existing-sheet/unused-strings";
import { withoutGoneTitles } from "../../../../src/hosts/xlsx/apply/workbook/document-titles";

function sheet(cells: string): string {
  return `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
}

function stringsLeft(cells: string, strings: string): string {
  const used = new UsedStrings();
  used.add(sheet(cells));
  return used.withoutOthers(strings);
}

describe("shared strings that no cell shows", () => {
  const list = '<sst count="9" uniqueCount="4"><si><t>甲</t></si><si><r><t>乙</t></r></si><si><t>丙</t></si><si><t>丁</t></si></sst>';

  it.each([
    [
      "go at the end, and are emptied where others follow",
      '<c t="s"><v>2</v></c><c><v>1</v></c><c t="s"><v>2</v></c>',
      '<sst count="2" uniqueCount="3"><si><t/></si><si><t/></si><si><t>丙</t></si></sst>',
    ],
    ["stay where all are shown", [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join(""), list],
    ["stay where a cell names one in a way that is not understood", '<c t="s"><v>0</v></c><c t="s"><v>zwei</v></c>', list],
    ["all go where no cell shows any", '<c t="inlineStr"><is><t>甲</t></is></c>', '<sst count="0" uniqueCount="0"></sst>'],
  ])("%s", (_, cells, expected) => {
    expect(stringsLeft(cells, list)).toBe(expected);
  });

  it("are known with a prefix, too, and without counts", () => {
    const prefixed = "<x:sst><x:si><x:t>甲</x:t></x:si><x:si><x:t>乙</x:t></x:si></x:sst>";
    expect(stringsLeft('<c t="s"><v>1</v></c>', prefixed)).toBe("<x:sst><x:si><x:t/></x:si><x:si><x:t>乙</x:t></x:si></x:sst>");
  });
});

describe("titles of sheets in the document's properties", () => {
  const properties = (pairs: string, titles: string, size: readonly [pairs: number, titles: number]): string =>
    `<Properties xmlns:vt="urn:vt"><HeadingPairs><vt:vector size="${size[0]}" baseType="variant">${pairs}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${size[1]}" baseType="lpstr">${titles}</vt:vector></TitlesOfParts></Properties>`;
  const group = (name: string, count: number): string =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  const title = (...names: readonly string[]): string => names.map((name) => `<vt:lpstr>${name}</vt:lpstr>`).join("");
  const there = new Set(["任务表", "范围", "任务表!Print_Titles"]);
  const left = (text: string): string => withoutGoneTitles(text, (name) => there.has(name));

  it("go with their sheets, and a group of which nothing stays goes too", () => {
    const given = properties(
      group("工作表", 3) + group("命名范围", 2) + group("图表", 1),
      title("任务表", "总览", "县公安局", "任务表!Print_Titles", "总览!Print_Area", "总览图"),
      [6, 6],
    );
    const expected = properties(group("工作表", 1) + group("命名范围", 1), title("任务表", "任务表!Print_Titles"), [4, 2]);
    expect(left(given)).toBe(expected);
  });

  it.each([
    ["nothing is gone", properties(group("工作表", 1) + group("命名范围", 1), title("任务表", "范围"), [4, 2])],
    ["the groups do not add up", properties(group("工作表", 5), title("任务表", "总览"), [2, 2])],
    ["there are no titles", '<Properties xmlns:vt="urn:vt"><Application>x</Application></Properties>'],
  ])("stay as they are where %s", (_, given) => {
    expect(left(given)).toBe(given);
  });
});
