import { refuseReferences } from "../../../../src/hosts/xlsx/apply/workbook/formula-references";

const sheet = (inside: string): string => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const formula = (text: string): string => sheet(`<row><c><f>${text}</f></c></row>`);

describe("formulas that refer to a removed sheet", () => {
  it.each([
    ["by its name", formula("总览!A1"), "总览"],
    ["in quotes", formula("SUM('县财政局 (2)'!A1:A9)"), "县财政局 (2)"],
    ["in other letters", formula("OVERVIEW!A1"), "Overview"],
    ["with an escaped sign", formula("&apos;A&amp;B&apos;&#33;A1"), "A&B"],
    [
      "in a rule",
      "<worksheet><sheetData/><conditionalFormatting><cfRule><formula>总览!$A$1=1</formula></cfRule></conditionalFormatting></worksheet>",
      "总览",
    ],
  ])("are refused: %s", (_, xml, name) => {
    expect(() => {
      refuseReferences("台账", xml, ["县水务局", name]);
    }).toThrow(`A formula on 台账 refers to ${name}: `);
  });

  it.each([
    ["another sheet", formula("县总览!A1"), "总览"],
    ["a text that looks like one", sheet("<row><c><is><t>总览!A1</t></is></c></row>"), "总览"],
    ["the sheet of another file", formula("[1]总览!A1"), "总览"],
    ["nothing", sheet("<row><c><v>1</v></c></row>"), "总览"],
  ])("are not seen in %s", (_, xml, name) => {
    expect(() => {
      refuseReferences("台账", xml, [name]);
    }).not.toThrow();
  });

  it("are looked for in a big sheet without a copy of it for each removed sheet", () => {
    const xml = sheet(`<row><c><is><t>加油!</t></is></c></row>${"<row><c><v>1</v></c></row>".repeat(20_000)}`);
    const lowered = jest.spyOn(String.prototype, "toLowerCase");
    const names = Array.from({ length: 40 }, (_, index) => `县第${index}中心`);
    refuseReferences("台账", xml, names);
    const copies = lowered.mock.contexts.filter((text) => String(text).length > 100_000).length;
    lowered.mockRestore();
    expect(copies).toBe(1);
  });
});
