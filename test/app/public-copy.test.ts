import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PaneReview } from "../../src/app/pane/pane-review";
import type { PaneSession } from "../../src/app/pane/pane-session";
import { makePublic } from "../../src/app/public-copy";
import { textAt } from "../../src/core/sheet/cell-lookup";
import { defaultChoices } from "../../src/core/state/choices";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { type ContractWorkbook, carryOut, contractHosts, moment } from "../contract/contract-hosts";
import { type XmlNode, xmlTree } from "../contract/xml-tree";
import { newTraces } from "../fuzz/traces";

jest.setTimeout(60_000);

const files = ["rongjiang-2021.xlsx", "tables/chizhou.xlsx", "tables/jiangmen.xlsx"];
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../fixtures", name)));

async function opened(bytes: Uint8Array): Promise<ContractWorkbook> {
  const [file] = contractHosts;
  if (!file) throw new Error("no file host");
  return file.open(bytes);
}

/** Words and number formats that stand on our sheets and in our marks, and in none of the tables tried here. */
const ownWords = ["▲", "△", "◇", "已超", "剩&quot;", "统计截止日期", "催办", "填报单位", "未启动", "方正小标宋"];

/** A workbook in which every kind of run was done, with fixes of cells or without. */
async function everythingDone(workbook: ContractWorkbook, fixing: boolean): Promise<PaneReview> {
  const { session } = workbook;
  const first = await session.review({ moment, asOf: null });
  const done = async (proposal: ReturnType<PaneSession["proposeClear"]>): Promise<void> => {
    expect((await carryOut(session, proposal)).outcome).toMatchObject({ id: "applied", notDone: [] });
  };
  if (fixing) await done(session.proposeFixes(fixesOf(first)));
  await done(session.proposeHighlight({ frozen: false }));
  const summaries = { ...defaultChoices.summaries, combined: true };
  await done(session.proposeSummaries({ summaries, changedSheets: "keep-as-old", bringBackDeleted: false }));
  const details = { replyTo: "督查室", contact: "", telephone: "", issuer: "", replyBy: null, issuedOn: moment.today };
  await done(session.proposeReminders({ table: 0, tasks: [0, 1, 2], details }));
  await done(session.proposeRoster());
  if (first.tables[0]?.columns.progress === null) await done(session.proposeProgressColumns(0));
  const { key } = first.tables[0]?.findings[0] ?? { key: "" };
  await session.decide({ id: "ignore", sheet: first.tables[0]?.sheet ?? "", key, reason: "已核" }, moment);
  return session.review({ moment, asOf: null });
}

function fixesOf(review: PaneReview): { sheet: string; position: { row: number; column: number }; from: string; to: string }[] {
  const seen = new Set<string>();
  return review.tables.flatMap(({ sheet, findings }) =>
    findings.flatMap(({ fixes }) =>
      fixes.flatMap(({ position, from, to }) => {
        const key = `${sheet}${position.row}:${position.column}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ sheet, position, from, to }];
      }),
    ),
  );
}

async function publicCopyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save: () => Promise.resolve() });
  await makePublic(host);
  return host.currentBytes;
}

function texts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Every part as it is understood: the order of attributes and of namespaces says nothing. */
function understood(bytes: Uint8Array): Record<string, XmlNode | string> {
  return Object.fromEntries([...texts(bytes)].map(([name, text]) => [name, /\.(xml|rels)$/.test(name) ? xmlTree(text) : text]));
}

describe.each(files)("a public copy of %s", (name) => {
  const original = fixture(name);

  it("has exactly the parts of the original, each the same, where no fix was accepted", async () => {
    const workbook = await opened(original);
    await everythingDone(workbook, false);
    const full = await workbook.saved();
    expect(ownWords.filter((word) => [...texts(full).values()].some((text) => text.includes(word))).length).toBeGreaterThan(6);
    expect(understood(await publicCopyOf(full))).toEqual(understood(original));
  });

  it("keeps the accepted fixes: only the sheet with them differs from the original", async () => {
    const workbook = await opened(original);
    const fixes = fixesOf(await workbook.session.review({ moment, asOf: null }));
    await everythingDone(workbook, true);
    const copy = await publicCopyOf(await workbook.saved());
    const [sheet] = readWorkbook(openPackage(copy), { sheets: "all" }).sheets;
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.map(({ position: { row, column } }) => sheet && textAt(sheet, row, column))).toEqual(fixes.map(({ to }) => to));
    const [before, after] = [texts(original), texts(copy)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].flatMap(([part, text]) => (text === before.get(part) ? [] : [part]));
    // What the fixed cells said before is no longer among the shared strings; no other part has a reason to change.
    expect(changed.sort()).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
    expect(newTraces(copy, original)).toEqual([]);
  });
});

it.each(contractHosts.slice(1, 2))("a public copy of what $name wrote holds nothing of ours", async (excel) => {
  const workbook = await excel.open(fixture("rongjiang-2021.xlsx"));
  await everythingDone(workbook, false);
  const copy = await publicCopyOf(await workbook.saved());
  expect(newTraces(copy, fixture("rongjiang-2021.xlsx"))).toEqual([]);
  const all = [...texts(copy)].map(([part, text]) => `${part} ${text}`).join("\n");
  expect(ownWords.filter((word) => all.includes(word))).toEqual([]);
  expect(readWorkbook(openPackage(copy), { sheets: "all" }).entries.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("清除全部痕迹 leaves a file as it was, too", async () => {
  const original = fixture("rongjiang-2021.xlsx");
  const workbook = await opened(original);
  await everythingDone(workbook, false);
  await carryOut(workbook.session, workbook.session.proposeUndo("all"));
  await carryOut(workbook.session, workbook.session.proposeClear("all"));
  expect(understood(await workbook.saved())).toEqual(understood(original));
});

describe("formats that nothing uses any more", () => {
  it("go only where no other part names them", async () => {
    // A table of the office's own names the second of two conditional formats, a pivot table a number format, a column a cell format.
    const parts = unzipSync(fixture("rongjiang-2021.xlsx"));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())
      .replace('<numFmts count="1">', '<numFmts count="2">')
      .replace("</numFmts>", '<numFmt numFmtId="200" formatCode="0.000"/></numFmts>')
      .replace("</cellXfs>", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>')
      .replace('<cellXfs count="4">', '<cellXfs count="5">')
      .replace("</cellStyles>", '</cellStyles><dxfs count="2"><dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs>');
    const other = strToU8('<table xmlns="urn:t" headerRowDxfId="1"><pivot numFmtId="200"/><column style="4"/></table>');
    const given = zipSync({ ...parts, "xl/styles.xml": strToU8(styles), "xl/tables/table9.xml": other });
    const workbook = await opened(given);
    await everythingDone(workbook, false);
    expect(understood(await publicCopyOf(await workbook.saved()))["xl/styles.xml"]).toEqual(understood(given)["xl/styles.xml"]);
  });
});
