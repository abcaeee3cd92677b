import { toldFonts } from "../../../src/hosts/excel/apply/told-fonts";

const whole = (name: string): Excel.CellProperties => ({ format: { font: { name, size: 12, bold: false } } });
/** A cell of several fonts that have only their size in common. */
const mixed = { format: { font: { name: null, size: 14, bold: null } } } as unknown as Excel.CellProperties;

const namesOf = (cells: readonly Excel.CellProperties[]): unknown[] => toldFonts(cells).map(({ name }) => name);

describe("what a text in several fonts leaves open", () => {
  it.each([
    ["the nearest row above tells", [whole("仿宋"), mixed, mixed, mixed, whole("黑体")], ["仿宋", "仿宋", "黑体", "黑体", "黑体"]],
    ["the lower one of two as near tells", [whole("仿宋"), mixed, whole("黑体")], ["仿宋", "黑体", "黑体"]],
    ["only rows below tell", [mixed, mixed, whole("楷体")], ["楷体", "楷体", "楷体"]],
    ["only rows above tell", [whole("楷体"), mixed, mixed], ["楷体", "楷体", "楷体"]],
    ["no row tells", [mixed, mixed], [null, null]],
  ] as const)("%s", (_, cells, names) => {
    expect(namesOf(cells)).toEqual(names);
  });

  it("keeps what the text has in common, and takes the rest", () => {
    expect(toldFonts([mixed, whole("仿宋")])[0]).toEqual({ name: "仿宋", size: 14, bold: false });
  });

  it("is found in as many steps as there are rows", () => {
    const cells = Array.from({ length: 100_000 }, () => mixed);
    expect(namesOf([...cells, whole("仿宋"), ...cells]).every((name) => name === "仿宋")).toBe(true);
  });
});
