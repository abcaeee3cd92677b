import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { RefusalError } from "../../src/app/ports";
import { makePublic } from "../../src/app/public-copy";
import { type Review, review } from "../../src/app/review";
import { writeResults } from "../../src/app/write-results";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { readWorkbookPart } from "../../src/hosts/xlsx/read/workbook-part";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { collectGarbage } from "../collect-garbage";
import { asOf } from "../core/judged";
import { countingCompression } from "../hosts/xlsx/counting-compression";

const original = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx")));
const when = asOf("2021-10-15");

interface Opened {
  readonly host: XlsxHost;
  readonly inflated: ReadonlyMap<string, number>;
  readonly saved: () => Uint8Array | null;
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  const { compression, inflated } = countingCompression(bytes);
  let saved: Uint8Array | null = null;
  const save = (changed: Uint8Array): Promise<void> => {
    saved = changed;
    return Promise.resolve();
  };
  const host = await XlsxHost.open({ load: () => Promise.resolve(saved ?? bytes), save }, compression);
  return { host, inflated, saved: () => saved };
}

async function write(host: XlsxHost): Promise<Review> {
  const reviewed = await review(host, when, null);
  const { outcome } = await writeResults(host, reviewed, { mode: { frozenAt: when.date }, words: sheetWords, now: "2021-10-15T09:30" });
  expect(outcome).toEqual({ id: "applied", notDone: [] });
  return reviewed;
}

/** The fixture with 总览 and the sheets of its units. */
let generated: Uint8Array;
let ownParts: readonly string[];
beforeAll(async () => {
  const { host } = await opened(original);
  await write(host);
  generated = host.currentBytes;
  ownParts = readWorkbookPart(openPackage(generated)).sheets.flatMap(({ ownKey, part }) => (ownKey === null ? [] : [part]));
  expect(ownParts.length).toBeGreaterThan(15);
});

const timesRead = ({ inflated }: Opened): readonly number[] => ownParts.map((part) => inflated.get(part) ?? 0);
const never = (): readonly number[] => ownParts.map(() => 0);

/** The workbook with a generated sheet whose rows break off. */
function damaged(bytes: Uint8Array, part: string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace("</row>", ""));
  return zipSync(parts);
}

describe("generated sheets", () => {
  it("are not read by who only reviews the table", async () => {
    const workbook = await opened(generated);
    const { tables } = await review(workbook.host, when, null);
    expect(tables.map(({ table }) => table.tasks.length)).toEqual([32]);
    expect(timesRead(workbook)).toEqual(never());
  });

  it("are not read to be left out of a public copy", async () => {
    const workbook = await opened(generated);
    await makePublic(workbook.host);
    expect(timesRead(workbook)).toEqual(never());
    expect(readWorkbook(openPackage(workbook.host.currentBytes), { sheets: "all" }).entries).toHaveLength(1);
  });

  it("are read once for what people typed on them and once for their tabs when they are made again", async () => {
    const workbook = await opened(generated);
    await write(workbook.host);
    expect(timesRead(workbook)).toEqual(ownParts.map(() => 2));
  });

  it("are not read to tell that nothing was changed since the reading", async () => {
    const workbook = await opened(generated);
    const { fingerprints } = await workbook.host.read({ sheets: "all" });
    const plan = { steps: [{ step: "remove-own-conditional-formats", sheet: "Sheet1" }] } as const;
    expect(await workbook.host.apply(plan, { expect: fingerprints })).toMatchObject({ id: "applied" });
    expect(timesRead(workbook)).toEqual(never());
  });

  it("are held one at a time, and none once they were written", async () => {
    const { host } = await opened(generated);
    const { workbook } = await review(host, when, null);
    const [first, second] = workbook.ownSheets;
    const rowsOf = (sheet: SheetSnapshot | undefined): WeakRef<SheetSnapshot["rows"]> => new WeakRef(sheet?.rows ?? []);
    const ofFirst = rowsOf(first);
    await collectGarbage();
    expect(ofFirst.deref()?.length).toBeGreaterThan(3);
    const ofSecond = rowsOf(second);
    await collectGarbage();
    expect([ofFirst.deref() === undefined, ofSecond.deref() === undefined]).toEqual([true, false]);
    await host.apply({ steps: [{ step: "remove-own-conditional-formats", sheet: "Sheet1" }] }, { expect: workbook.fingerprints });
    await collectGarbage();
    expect(ofSecond.deref()).toBeUndefined();
    expect(first?.rows.length).toBeGreaterThan(3);
  });

  it("are the same as any sheet that is read at once", () => {
    // Without their hidden names they are nobody's.
    const parts = unzipSync(generated);
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    parts["xl/workbook.xml"] = strToU8(workbook.replaceAll('name="_rt_', 'name="_xx_'));
    const unmarked = readWorkbook(openPackage(zipSync(parts)), { sheets: "all" });
    const late = readWorkbook(openPackage(generated), { sheets: "all" });
    expect(late.ownSheets.map((sheet) => ({ ...sheet, ownKey: null }))).toEqual(unmarked.sheets.slice(1));
    const again = readWorkbook(openPackage(generated), { sheets: "all" });
    for (const [name, fingerprint] of unmarked.fingerprints)
      expect([again.fingerprints.get(name), late.fingerprints.get(name)]).toEqual([fingerprint, fingerprint]);
  });

  it("that are damaged stop who needs what is on them, and nobody else; nothing is written", async () => {
    const [, part = ""] = ownParts;
    const workbook = await opened(damaged(generated, part));
    const reviewed = await review(workbook.host, when, null);
    expect(reviewed.tables).toHaveLength(1);
    const writing = writeResults(workbook.host, reviewed, { mode: "live", words: sheetWords, now: "2021-10-15T09:30" });
    await expect(writing).rejects.toBeInstanceOf(RefusalError);
    await expect(writing).rejects.toMatchObject({ refusal: { id: "damaged", part } });
    expect(workbook.saved()).toBeNull();
    await makePublic(workbook.host);
    expect(readWorkbook(openPackage(workbook.host.currentBytes), { sheets: "all" }).entries).toHaveLength(1);
  });
});
