import { describeReview } from "../../src/app/pane/describe-review";
import { PaneSession } from "../../src/app/pane/pane-session";
import { RefusalError } from "../../src/app/ports";
import { makePublic } from "../../src/app/public-copy";
import { type Review, review } from "../../src/app/review";
import { type CalendarDate, parseIsoDate } from "../../src/core/calendar/calendar-date";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { defaultChoices } from "../../src/core/state/choices";
import { jsonReport } from "../../src/entry/cli/json-report";
import { textReport } from "../../src/entry/cli/text-report";
import { WorkbookPictures } from "../../src/hosts/xlsx/appearance/workbook-pictures";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { parseXml } from "../../src/hosts/xlsx/package/xml";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { wordMessage } from "../../src/i18n/zh-CN";
import { refusalText } from "../../src/i18n/zh-CN/refusals";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { newTraces } from "./traces";

/** How far the tool came with a file. Everything else that can happen is a broken promise and is thrown. */
export type Survived = `refused: ${string}` | "reviewed" | "written, undone and made public";

const today = dayOf("2021-10-15");
const moment = { today, now: "2021-10-15T09:30" };
const noProgress = (): void => undefined;

/**
 * Does everything with a file that a person can do, on a copy in memory: review it, draw it, accept every fix, mark, sum up, open what was written,
 * take all back, make the public copy. Whatever the file is, it is either refused with a reason or all of this keeps its promises.
 * @throws Error that names the broken promise
 */
export async function survive(file: Uint8Array): Promise<Survived> {
  const kept = file.slice();
  try {
    const before = await opened(file);
    const reviewed = await review(before.host, { date: today, registeredUntil: today, dueSoonDays: 15 }, null);
    say(reviewed);
    draw(file);
    await write(before);
    return "written, undone and made public";
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const text = refusalText(error.refusal, "文件.xlsx");
    if (!/\p{Script=Han}.*。/su.test(text)) throw new Error(`a refusal without a sentence: ${text}`);
    return `refused: ${error.refusal.id}`;
  } finally {
    if (Buffer.compare(kept, file) !== 0) throw new Error("the bytes that were given are no longer the same");
  }
}

interface Opened {
  readonly host: XlsxHost;
  readonly session: PaneSession;
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  let current = bytes;
  const host = await XlsxHost.open({
    load: () => Promise.resolve(current),
    save: (changed) => {
      current = changed;
      return Promise.resolve();
    },
  });
  return { host, session: new PaneSession(host, sheetWords, noProgress) };
}

/** Every word that a person would read of a review. */
function say(reviewed: Review): void {
  const json = [...jsonReport("文件.xlsx", reviewed, wordMessage)].join("");
  JSON.parse(json);
  textReport("文件.xlsx", reviewed, today);
  structuredClone(describeReview(reviewed, reviewed.state, null));
}

function draw(file: Uint8Array): void {
  const pkg = openPackage(file);
  const pictures = new WorkbookPictures(pkg);
  for (const { name, visibility } of readWorkbook(pkg, { sheets: "all" }).sheets) {
    if (visibility !== "visible") continue;
    const { rowCount } = pictures.frame(name);
    pictures.rows(name, 1, Math.min(100, rowCount));
    pictures.rows(name, Math.max(1, rowCount - 50), rowCount);
  }
}

async function write({ host, session }: Opened): Promise<void> {
  const given = host.currentBytes;
  const original = cells(given);
  const first = await session.review({ moment, asOf: null });
  if (first.writeRefusal) throw new RefusalError(first.writeRefusal);
  const fixes = first.tables
    .filter(({ locked }) => !locked)
    .flatMap(({ sheet, findings }) =>
      findings.flatMap((finding) => finding.fixes.map(({ position, from, to }) => ({ sheet, position, from, to }))),
    );
  const runs = [
    () => session.proposeFixes(fixes),
    () => session.proposeHighlight({ frozen: false }),
    () => session.proposeSummaries({ summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: true }),
  ];
  for (const propose of runs) {
    const { id } = await propose();
    const { outcome } = await session.carryOut(id, moment, noProgress);
    if (outcome.id !== "applied") throw new Error(`a run ended as ${outcome.id}`);
    wellFormed(host.currentBytes);
  }
  await publicCopy(host.currentBytes, given);
  await takenBack(host.currentBytes, original, first.runs.length);
}

/** Every part of the file can be parsed, also those that nobody reads. */
function wellFormed(bytes: Uint8Array): void {
  const pkg = openPackage(bytes);
  const parts = pkg.partNames.filter((name) =>
    /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml)$/.test(name),
  );
  for (const part of parts) parseXml(pkg.text(part), part);
}

/** @param given the file as it was: what looked like ours there was not written by a run of ours */
async function publicCopy(bytes: Uint8Array, given: Uint8Array): Promise<void> {
  const { host } = await opened(bytes);
  await makePublic(host);
  const traces = newTraces(host.currentBytes, given);
  if (traces.length > 0) throw new Error(`the public copy holds ${traces.join(", ")}`);
  await host.read({ sheets: "all" });
}

/** Opens what was written and takes every run back: the cells are as they were, unless something is listed as not restored. */
async function takenBack(bytes: Uint8Array, original: string, runsBefore: number): Promise<void> {
  const { host, session } = await opened(bytes);
  const { runs } = await session.review({ moment, asOf: null });
  const ours = runs.slice(0, Math.max(0, runs.length - runsBefore)).map(({ id }) => id);
  const { id, items } = await session.proposeUndo(ours);
  const { outcome } = await session.carryOut(id, moment, noProgress);
  if (outcome.id !== "applied") throw new Error(`the undo ended as ${outcome.id}`);
  if (items.some((item) => item.id === "not-restored") || runsBefore > 0) return;
  const after = cells(host.currentBytes);
  if (after !== original) throw new Error(`undone, the cells are not what they were: ${difference(original, after)}`);
}

/** All that a person sees of a workbook's sheets, as one text. */
function cells(bytes: Uint8Array): string {
  const { sheets, ownSheets, entries } = readWorkbook(openPackage(bytes), { sheets: "all" });
  const seen = ({ rows, merges, name }: SheetSnapshot): unknown => [
    name,
    merges,
    rows.map((row) => row?.map((cell) => cell && [cell.kind, cell.value, cell.numberFormat, cell.formula])),
  ];
  return JSON.stringify([entries, sheets.map(seen), ownSheets.map(seen)]);
}

function dayOf(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`no such day: ${iso}`);
  return date;
}

/** Where two texts part, with what stands there. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return JSON.stringify([one.slice(Math.max(0, at - 30), at + 40), other.slice(Math.max(0, at - 30), at + 40)]);
}
