import { createHash } from "node:crypto";
import path from "node:path";
import { FileGathering, isGatheredWorkbook, planYearOver } from "../../app/gather-files";
import { type Refusal, RefusalError } from "../../app/ports";
import { refusingFullSheets } from "../../app/refusing-full-sheets";
import { type Review, review } from "../../app/review";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { LeftOutFile } from "../../core/plan/gathered/gathered-words";
import { planGathered } from "../../core/plan/gathered/plan-gathered";
import type { AsOf } from "../../core/schedule/task-status";
import type { GatheredModel } from "../../core/summary/gathered/gathered-models";
import { writeNewWorkbook } from "../../hosts/xlsx/new-workbook";
import { wordMessage } from "../../i18n/zh-CN";
import { gatheredWords } from "../../i18n/zh-CN/gathered";
import { manyFilesWords as words } from "../../i18n/zh-CN/many-files";
import { refusalText } from "../../i18n/zh-CN/refusals";
import { sheetWords } from "../../i18n/zh-CN/sheet-words";
import { openWorkbook } from "../shared/open-workbook";
import { isWordFile } from "../shared/word-file-name";
import type { ManyArguments } from "./arguments";
import { fileProblem } from "./file-problem";
import { type ListedFile, listFiles, shownNames } from "./file-list";
import { jsonReport, refusalJson } from "./json-report";
import { keepMemoryLow, keepingMemoryLow, spareMemory } from "./keep-memory-low";
import { nodeCompression } from "./node-compression";
import { print } from "./print";
import { type WordSource, workbookOfWord } from "./word-file";
import { StagedFile, sameFile } from "./workbook-file";
import { writeWhole } from "./write-whole";

const exitFine = 0;
const exitErrors = 1;
const exitUnreadable = 2;

/** What became of one of many files. */
type FileOutcome =
  | {
      readonly id: "read";
      readonly review: Review;
      /** The file read before that holds the same bytes. */
      readonly sameAs: ListedFile | null;
      /** The Word document that the tables came from, if any. */
      readonly word: WordSource | null;
    }
  | { readonly id: "left-out"; readonly refusal: string; readonly message: (file: string) => string };

/**
 * Reviews many files one after another, one line or one headline each, and writes the workbook over all of them where that is asked for. A file that
 * cannot be read is said and left out; it never stops the rest.
 * @returns 2 where a file could not be read or the workbook not be written, else 1 where a file has an error-level finding, else 0
 */
export async function reviewMany(asked: ManyArguments, callerFolder: string, today: CalendarDate): Promise<number> {
  const output = asked.combine === null ? null : path.resolve(callerFolder, asked.combine);
  const { files, repeated, passedOver } = await listFiles(asked.paths, callerFolder, output);
  if (files.length === 0) return fail(words.nothingFound(asked.paths));
  const refusal = output === null ? null : await refusalOfOutput(output, files);
  if (refusal !== null) return fail(refusalText(refusal, asked.combine ?? ""));
  const asOf: AsOf = { date: asked.asOf ?? today, registeredUntil: asked.asOf ?? today, dueSoonDays: asked.soon };
  spareMemory();
  const run = new ManyRun(asked, asOf, files);
  await run.readAll();
  if (repeated.length > 0) say(words.repeated(repeated));
  if (passedOver.length > 0) say(words.passedOver(passedOver));
  if (run.refused > 0) say(words.refused(run.refused));
  const written = output === null || (await run.write(output));
  if (run.refused > 0 || !written) return exitUnreadable;
  return run.hasErrors ? exitErrors : exitFine;
}

/** One call for many files. */
class ManyRun {
  refused = 0;
  hasErrors = false;
  private readonly gathering: FileGathering;
  private readonly shown: readonly string[];
  private readonly leftOut: LeftOutFile[] = [];
  /** The first file with these bytes, by their hash. */
  private readonly known = new Map<string, ListedFile>();
  /** How many files have been read. */
  private next = 0;

  constructor(
    private readonly asked: ManyArguments,
    private readonly asOf: AsOf,
    private readonly files: readonly ListedFile[],
  ) {
    this.gathering = new FileGathering(asOf);
    this.shown = shownNames(files);
  }

  /** Reads and prints all files. Whoever has seen enough lines wants no more files read, unless a workbook is to come of them. */
  async readAll(): Promise<void> {
    const listening = await print(this.report());
    if (!listening && this.asked.combine !== null) while (this.next < this.files.length) await this.readNext();
  }

  private async *report(): AsyncGenerator<string> {
    const { jsonl } = this.asked;
    if (!jsonl) yield `${words.asOf(this.asOf)}\n`;
    while (this.next < this.files.length) yield* await this.readNext();
    if (!jsonl) yield this.totals();
  }

  /** Writes the workbook over all files. False where nothing was counted or it could not be written, which is said. */
  async write(output: string): Promise<boolean> {
    const model = this.gathering.model();
    if (model.tables.length === 0) {
      say(words.nothingCombined);
      return false;
    }
    const bytes = this.workbookOver(model);
    if ("refusal" in bytes) {
      say(refusalText(bytes.refusal, this.asked.combine ?? ""));
      return false;
    }
    try {
      await writeWhole(output, bytes);
    } catch (error) {
      say(refusalText({ id: "output-unwritable", ...fileProblem(error) }, this.asked.combine ?? ""));
      return false;
    }
    say(words.combined(output));
    return true;
  }

  /** The bytes of the workbook, or why there cannot be one. */
  private workbookOver(model: GatheredModel): Uint8Array | { readonly refusal: Refusal } {
    const options = { words: sheetWords, gathered: gatheredWords, leftOut: this.leftOut };
    try {
      const { steps, lists } = refusingFullSheets(() => planGathered(model, options));
      return writeNewWorkbook(
        steps,
        lists.map((list) => ({ ...list, rows: keepingMemoryLow(list.rows) })),
      );
    } catch (error) {
      if (error instanceof RefusalError) return { refusal: error.refusal };
      throw error;
    }
  }

  /** Reads the next file. Returns what is printed of it. */
  private async readNext(): Promise<Iterable<string>> {
    const position = ++this.next;
    const file = this.files[position - 1];
    if (!file) return [];
    keepMemoryLow();
    if (process.stderr.isTTY) say(words.reading(position, this.files.length, file.given));
    const { jsonl } = this.asked;
    const shown = this.shown[position - 1] ?? file.given;
    const head = `\n${words.file(position, file.given)}\n`;
    const outcome = await this.outcomeOf(file);
    if (outcome.id !== "read") {
      this.leftOut.push({ file: shown, reason: outcome.message(shown) });
      const message = outcome.message(file.given);
      return [jsonl ? refusalJson(file.given, this.asOf.date, outcome.refusal, message) : `${head}${words.leftOut(message)}\n`];
    }
    const { review: reviewed, sameAs, word } = outcome;
    this.hasErrors ||= reviewed.tables.some(({ rules }) => rules.findings.some(({ severity }) => severity === "error"));
    if (sameAs !== null) this.leftOut.push({ file: shown, reason: words.sameAs(this.shown[this.files.indexOf(sameAs)] ?? sameAs.given) });
    const tables = sameAs === null ? this.gathering.add(shown, reviewed) : [];
    if (jsonl) {
      const origin = { ...(word ? { word } : {}), ...(sameAs ? { sameAs: sameAs.given } : {}) };
      return jsonReport(file.given, reviewed, wordMessage, origin);
    }
    return [head, sameAs === null ? tables.map(words.table).join("\n") : words.leftOut(words.sameAs(sameAs.given)), "\n"];
  }

  private async outcomeOf(file: ListedFile): Promise<FileOutcome> {
    const source = new StagedFile(file.path);
    try {
      const hash = createHash("sha256")
        .update(await source.load())
        .digest("base64");
      const sameAs = this.known.get(hash) ?? null;
      if (sameAs === null) this.known.set(hash, file);
      const word = isWordFile(file.path) ? await source.become((bytes) => workbookOfWord(bytes, file.path)) : null;
      const host = await openWorkbook(source, nodeCompression);
      if (await isGatheredWorkbook(host)) return { id: "left-out", refusal: "own-workbook", message: () => words.ownWorkbook };
      return { id: "read", review: await review(host, this.asOf, this.asked.sheet), sameAs, word: word?.source ?? null };
    } catch (error) {
      this.refused++;
      return { id: "left-out", ...refusalOf(error) };
    }
  }

  private totals(): string {
    const model = this.gathering.model();
    const alike = model.alike.map(([one, other]) => `\n${words.alike(one.label, other.label)}`);
    const over = this.asked.asOf === null ? planYearOver(model.tables, this.asOf.date) : null;
    const hint = over === null ? "" : `\n${words.planYearOver(over)}`;
    return `\n${words.totals(model, this.leftOut.length)}${alike.join("")}${hint}\n`;
  }
}

/** An error that nobody foresaw is one file's trouble too: it is said and the others go on. */
function refusalOf(error: unknown): { readonly refusal: Refusal["id"] | "unexpected"; readonly message: (file: string) => string } {
  if (error instanceof RefusalError) return { refusal: error.refusal.id, message: (file) => refusalText(error.refusal, file) };
  return { refusal: "unexpected", message: () => words.unexpected(error instanceof Error ? error.message : String(error)) };
}

/** Why the workbook cannot be written there, as far as it is seen before the work begins: no file that is read is ever overwritten. */
async function refusalOfOutput(output: string, files: readonly ListedFile[]): Promise<Refusal | null> {
  try {
    for (const file of files) if (file.path === output || (await sameFile(file.path, output))) return { id: "output-is-input" };
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(text: string): number {
  say(text);
  return exitUnreadable;
}
