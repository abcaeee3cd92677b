import { readFileSync } from "node:fs";
import path from "node:path";
import { OpenedWordDocument } from "../../src/app/opened-word-document";
import { readWordDocument } from "../../src/hosts/docx/read/read-document";
import { begins, by, cell, goesOn, makeDocument, paragraph, row, run, spans, table } from "../hosts/docx/make-document";
import { makePackage } from "../hosts/xlsx/make-package";
import { comparableSheet } from "./comparable-picture";
import { type ContractWorkbook, carryOut, contractHosts, moment } from "./contract-hosts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../fixtures", name)));
const seed = fixture("rongjiang-2021.xlsx");
const attachment = readWordDocument(fixture("rongjiang-2021.docx"));

/** Merges in both directions, labels over two rows, texts that a program might take for something else, a tracked change, a note. */
const hard = readWordDocument(
  makeDocument({
    body: [
      paragraph("附件2"),
      paragraph("2021年重点工作责任分解表", '<w:jc w:val="center"/>'),
      table(
        [1200, 600, 5000, 1500, 1500, 1600],
        [
          row([cell("类别", begins), cell("序号", begins), cell("具体任务", begins), cell("责任单位", spans(2)), cell("完成时限", begins)]),
          row([cell("", goesOn), cell("", goesOn), cell("", goesOn), "牵头", "配合", cell("", goesOn)]),
          row([cell("一、主动公开", begins), "001", "=SUM(A1:A9)公开专项规划。", cell("县发展改革局", begins), "县财政局", "2021-9-30"]),
          row([
            cell("", goesOn),
            "2",
            cell(paragraph("公开年度预算。") + paragraph("+做好归集。")),
            cell("", goesOn),
            "--",
            cell("2021年底前"),
          ]),
          row([cell("二、平台建设", spans(6))]),
          row([
            "",
            "3",
            cell(paragraph(`${run("加强网站")}<w:ins ${by}>${run("和新媒体")}</w:ins>${run("管理。")}`)),
            "县政府办公室",
            "",
            "持续推进",
          ]),
        ],
      ),
      paragraph("注：时限均含当日。"),
    ].join(""),
  }),
);

async function imported(workbook: ContractWorkbook, document: typeof hard): Promise<ContractWorkbook> {
  workbook.session.offerWord(new OpenedWordDocument(document, "附件"));
  const { outcome } = await carryOut(workbook.session, workbook.session.proposeWordImport([0]));
  expect(outcome).toMatchObject({ id: "applied", notDone: [] });
  return workbook;
}

// A file is read by another library for every picture, which takes its time.
jest.setTimeout(60_000);

const [file, ...excels] = contractHosts;

it.each(excels)("a table from Word gives the same picture in $name as in a file", async (excel) => {
  if (!file) throw new Error("no file host");
  for (const document of [attachment, hard]) {
    const [expected, found] = await Promise.all(
      [file, excel].map(async (host) => (await imported(await host.open(seed), document)).picture()),
    );
    const sheet = Object.keys(found ?? {}).find((name) => name !== "Sheet1") ?? "";
    const [one, other] = [expected?.[sheet], found?.[sheet]];
    if (!one || !other) throw new Error(`no sheet ${sheet}`);
    expect(comparableSheet(other)).toEqual(comparableSheet(one));
  }
});

describe.each(contractHosts)("$name", (contractHost) => {
  const open = (bytes: Uint8Array): Promise<ContractWorkbook> => contractHost.open(bytes);

  it("writes the hard table cell by cell, text as text, and reads it as it is meant", async () => {
    const workbook = await imported(await open(seed), hard);
    const picture = (await workbook.picture())["2021年重点工作责任分解表"];
    expect(picture?.cells).toMatchObject({
      A1: "附件2",
      A2: "2021年重点工作责任分解表",
      D3: "责任单位",
      D4: "牵头",
      B5: "001",
      C5: "=SUM(A1:A9)公开专项规划。",
      E5: "县财政局",
      F5: "2021-9-30",
      C6: "公开年度预算。\n+做好归集。",
      C8: "加强网站和新媒体管理。",
      A9: "注：时限均含当日。",
    });
    expect([...(picture?.merges ?? [])].sort()).toEqual(
      ["A1:F1", "A2:F2", "A3:A4", "A5:A6", "A7:F7", "A9:F9", "B3:B4", "C3:C4", "D3:E3", "D5:D6", "F3:F4"].sort(),
    );
    const review = await workbook.session.review({ moment, asOf: null });
    const own = review.tables.find(({ sheet }) => sheet === "2021年重点工作责任分解表");
    expect([own?.title, own?.planYear, own?.overview.tasks]).toEqual(["2021年重点工作责任分解表", 2021, 3]);
    expect(own?.overview.unitRows.map(({ unit, byRole }) => [unit, byRole.lead, byRole.support])).toEqual([
      ["县发展改革局", 2, 0],
      ["县财政局", 0, 1],
      ["县政府办公室", 1, 0],
    ]);
  });

  it("takes an import back after the workbook was opened again, and leaves the rest as it was", async () => {
    const workbook = await open(seed);
    const before = await workbook.picture();
    const later = await (await imported(workbook, hard)).reopened();
    await later.session.review({ moment, asOf: null });
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(items.filter(({ id }) => id === "not-restored")).toEqual([]);
    expect(await later.picture()).toEqual(before);
  });

  it("marks and sums up an imported table like any other", async () => {
    const workbook = await imported(await open(makePackage({ sheets: [{ name: "Sheet1" }] })), attachment);
    await workbook.session.review({ moment, asOf: null });
    const marked = await carryOut(workbook.session, workbook.session.proposeHighlight({ frozen: true }));
    expect(marked.items).toMatchObject([{ id: "marks", tasks: { "past-due-unregistered": 6, "due-soon": 1 } }]);
  });

  it("rebuilds a damaged table on a new sheet, and takes that back", async () => {
    const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      `<row r="1">${text("A1", "序号")}${text("B1", "具体任务")}${text("C1", "责任单位")}${text("D1", "完成时限")}</row>`,
      `<row r="2">${text("A2", "1")}${text("B2", "公开专项规划，")}${text("C2", "县发展改革局")}<c r="D2" s="1"><v>44469</v></c></row>`,
      `<row r="3">${text("B3", "做好归集。")}</row>`,
      `<row r="4">${text("A4", "2")}${text("B4", "公开年度预算。")}${text("C4", "县财政局")}${text("D4", "持续推进")}</row>`,
    ];
    const styles =
      '<numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>';
    const workbook = await open(makePackage({ sheets: [{ name: "表", rows: rows.join("") }], styles }));
    await workbook.session.review({ moment, asOf: null });
    const before = await workbook.picture();
    const { review } = await carryOut(workbook.session, workbook.session.proposeRebuild(0, false));
    expect(review.tables.map(({ sheet, overview }) => [sheet, overview.tasks, overview.byStatus])).toMatchObject([
      ["表（重建）", 2, { "past-due-unregistered": 1, ongoing: 1 }],
    ]);
    const after = await workbook.picture();
    expect(after.表).toEqual(before.表);
    expect(after["表（重建）"]?.cells).toMatchObject({ B2: "公开专项规划，\n做好归集。", B3: "公开年度预算。" });
    const { sheets } = await workbook.host.read({ sheets: ["表（重建）"] });
    expect(sheets[0]?.rows[1]?.[3]).toMatchObject({ kind: "date", value: 44_469, text: "2021年9月30日" });
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    await carryOut(later.session, later.session.proposeUndo("all"));
    expect(await later.picture()).toEqual(before);
  });
});
