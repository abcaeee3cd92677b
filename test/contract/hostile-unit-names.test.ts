import { defaultChoices } from "../../src/core/state/choices";
import { escapeCellText } from "../../src/hosts/xlsx/apply/markup/escaping";
import { makePackage } from "../hosts/xlsx/make-package";
import { type ContractWorkbook, carryOut, contractHosts, moment } from "./contract-hosts";

jest.setTimeout(120_000);

const long = "某某县人民政府办公室政务公开工作领导小组办公室信息化建设管理中心";
/** Units whose names cannot be names of sheets, or not all of them at once. None of these characters parts one unit from the next. */
const units = [
  // Equal once they are cut to 31 characters.
  `${long}第一分局`,
  `${long}第二分局`,
  `${long}第三分局`,
  // Cut in the middle of a character of two units.
  `${"县".repeat(30)}\u{20BB7}局`,
  // Equal but for case, or for width.
  "ABC局",
  "abc局",
  "ＡＢＣ局",
  // Characters that no sheet name may have, and their wide forms. A colon ends a label before the units, and / parts units.
  "县[公安]局",
  "县公安?*局",
  "县公安？＊局",
  "县\\公安局",
  // Hardly anything but such characters.
  "[]*?局",
  // At the ends, where none may stand.
  "'县财政局'",
  // Names that Excel keeps to itself, or that are ours, the user's, or any object's.
  "History",
  "总览",
  "单位名录",
  "分解表",
  "__proto__",
  "constructor",
  // Text that would be a formula if it were typed.
  "=县局+1",
  "+县局",
  "-县局",
  "@县局",
  "2021-9-30局",
];

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
const row = (number: number, texts: readonly string[]): string =>
  `<row r="${number}">${texts.map((text, index) => cell(`${"ABCD".charAt(index)}${number}`, text)).join("")}</row>`;
const rows = [
  row(1, ["某县2021年责任分解表"]),
  row(2, ["序号", "工作任务", "责任单位", "完成时限"]),
  ...units.map((unit, index) => row(index + 3, [String(index + 1), `开展第${index + 1}类环境整治`, unit, "2021年9月底前"])),
].join("");
// The user has sheets of his own under the names that we would take.
const file = makePackage({ sheets: [{ name: "分解表", rows }, { name: "总览" }, { name: "ABC局" }] });

const folded = (name: string): string => name.normalize("NFKC").toLowerCase();

describe.each(contractHosts)("units whose names no sheet can have, in $name", (host) => {
  const generated = async (workbook: ContractWorkbook): Promise<Readonly<Record<string, string>>> => {
    await workbook.session.review({ moment, asOf: null });
    const summaries = { summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
    const { outcome } = await carryOut(workbook.session, workbook.session.proposeSummaries(summaries));
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    const { entries } = await workbook.host.read({ sheets: [] });
    return Object.fromEntries(entries.flatMap(({ name, ownKey }) => (ownKey === null ? [] : [[ownKey, name]])));
  };

  it("each have a sheet of their own, legal and unlike any other, that names them whole; made anew they stay, taken back they are gone", async () => {
    const workbook = await host.open(file);
    const before = await workbook.host.read({ sheets: "all" });
    const review = await workbook.session.review({ moment, asOf: null });
    expect(review.tables[0]?.overview.tasks).toBe(units.length);
    const sheets = await generated(workbook);
    expect(Object.keys(sheets).sort()).toEqual(["overview", ...units.map((unit) => `unit:${unit}`)].sort());
    const { entries, ownSheets } = await workbook.host.read({ sheets: "all" });
    expect(new Set(entries.map(({ name }) => folded(name))).size).toBe(entries.length);
    for (const name of Object.values(sheets)) {
      expect(name).toMatch(/^[^[\]:*?/\\'](?:[^[\]:*?/\\]*[^[\]:*?/\\'])?$/u);
      expect([name, name.length <= 31, /[\uD800-\uDFFF]/u.test(name), folded(name) === "history"]).toEqual([name, true, false, false]);
    }
    for (const unit of units) {
      const texts = ownSheets
        .find(({ ownKey }) => ownKey === `unit:${unit}`)
        ?.rows.flatMap((cells) => cells?.map((each) => each?.text) ?? []);
      expect([unit, texts?.some((text) => text?.includes(unit))]).toEqual([unit, true]);
    }
    const formulas = ownSheets.flatMap((sheet) => sheet.rows.flatMap((cells) => cells?.filter((each) => each?.formula === true) ?? []));
    expect(formulas).toEqual([]);
    expect(await generated(await workbook.reopened())).toEqual(sheets);
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(items.filter(({ id }) => id === "not-restored")).toEqual([]);
    const after = await later.host.read({ sheets: "all" });
    expect([after.entries, after.sheets.map(({ rows: cells }) => cells)]).toEqual([
      before.entries,
      before.sheets.map(({ rows: cells }) => cells),
    ]);
  });
});
