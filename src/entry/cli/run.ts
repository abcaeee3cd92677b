import { stat } from "node:fs/promises";
import path from "node:path";
import { RefusalError } from "../../app/ports";
import { type Review, review } from "../../app/review";
import { changesSince, isChanged } from "../../app/workbook-changes";
import { type WriteResult, writeResults } from "../../app/write-results";
import { localDay, localMinute } from "../../core/calendar/local-moment";
import type { SheetChanges } from "../../core/sheet/changes/sheet-changes";
import { defaultSettings } from "../../core/settings";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import { wordMessage } from "../../i18n/zh-CN";
import { commandLineWords as words } from "../../i18n/zh-CN/command-line";
import { refusalText } from "../../i18n/zh-CN/refusals";
import { sheetWords } from "../../i18n/zh-CN/sheet-words";
import { isWordFile } from "../shared/word-file-name";
import { type ParsedArguments, type ReviewArguments, type UsageProblem, manyArguments, parseArguments } from "./arguments";
import { EditsError, applyEdits, readEdits } from "./edits";
import { jsonReport } from "./json-report";
import { print } from "./print";
import { reviewMany } from "./review-many";
import { textReport } from "./text-report";
import { nodeCompression } from "./node-compression";
import { workbookOfWord } from "./word-file";
import { isFolder } from "./file-list";
import { StagedFile, checkOutput } from "./workbook-file";

const exitFine = 0;
const exitErrors = 1;
const exitUnreadable = 2;
/** Files from this size on take long enough for people to want to know what is going on. */
const longWork = 4_000_000;

/** Under `npm run review` the process stands in the project's folder; npm says in INIT_CWD where the caller stood. */
const underNpm = process.env.npm_lifecycle_event === "review";
const callerFolder = (underNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();

/** Now; SOURCE_DATE_EPOCH (seconds since 1970) takes its place where the same bytes are to come out whenever it is run. */
function clock(): Date {
  const fixed = process.env.SOURCE_DATE_EPOCH;
  return fixed === undefined || !/^\d+$/.test(fixed) ? new Date() : new Date(Number(fixed) * 1000);
}

/** Runs one review as the command line asks for it and says how it went: 0 no error-level finding, 1 some, 2 nothing could be read or written. */
export async function runCommandLine(given: readonly string[]): Promise<number> {
  try {
    return await reviewAsAsked(given);
  } catch (error) {
    process.stderr.write(`${words.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    return exitUnreadable;
  }
}

async function reviewAsAsked(given: readonly string[]): Promise<number> {
  const parsed = await withFolder(parseArguments(given, defaultSettings.dueSoonDays));
  if (parsed.id === "help") {
    process.stdout.write(words.help);
    return exitFine;
  }
  if (parsed.id === "usage") {
    process.stderr.write(`${usageText(parsed.problem)}${words.seeHelp}\n`);
    return exitUnreadable;
  }
  if (parsed.id === "many") return reviewMany(parsed.many, callerFolder, localDay(clock()));
  let blamed = parsed.review.file;
  try {
    const input = path.resolve(callerFolder, parsed.review.file);
    const output = parsed.review.out === null ? null : path.resolve(callerFolder, parsed.review.out);
    if (output !== null) await checkOutput(input, output);
    return await run(parsed.review, input, output);
  } catch (error) {
    if (error instanceof EditsError) {
      process.stderr.write(`${error.message}\n`);
      return exitUnreadable;
    }
    if (!(error instanceof RefusalError)) throw error;
    if (error.refusal.id.startsWith("output-")) blamed = parsed.review.out ?? blamed;
    process.stderr.write(`${refusalText(error.refusal, blamed)}\n`);
    return exitUnreadable;
  }
}

/** A folder holds many files, even where it is the only path. */
async function withFolder(parsed: ParsedArguments): Promise<ParsedArguments> {
  if (parsed.id !== "review" || !(await isFolder(path.resolve(callerFolder, parsed.review.file)))) return parsed;
  return manyArguments(parsed.review, { paths: [parsed.review.file], combine: null, jsonl: false });
}

async function run(asked: ReviewArguments, input: string, output: string | null): Promise<number> {
  const today = localDay(clock());
  const asOf = { date: asked.asOf ?? today, registeredUntil: asked.asOf ?? today, dueSoonDays: asked.soon };
  const size = await sizeOf(input);
  const say = (text: string): void => {
    if (size >= longWork) process.stderr.write(`${text}\n`);
  };
  say(words.reading((size / 1e6).toFixed(1)));
  const file = new StagedFile(input);
  const word = isWordFile(input) ? await file.become((bytes) => workbookOfWord(bytes, input)) : null;
  const host = await XlsxHost.open(file, nodeCompression);
  if (asked.edit !== null) {
    const edits = await readEdits(path.resolve(callerFolder, asked.edit), asked.edit);
    await applyEdits(host, edits, asked.edit, { today, now: localMinute(clock()) });
  }
  const result = await review(host, asOf, asked.sheet);
  say(words.judging(result.tables.reduce((sum, { table }) => sum + table.tasks.length, 0)));
  const notes = output === null ? [] : await write(host, file, result, asked, input, output, say);
  if (notes === null) return exitUnreadable;
  if (asked.json) await print(jsonReport(asked.file, result, wordMessage, word ? { word: word.source } : {}));
  else await print([textReport(asked.file, result, today)]);
  for (const note of [...(word?.notes ?? []), ...notes]) process.stderr.write(`${note}\n`);
  const hasErrors = result.tables.some(({ rules }) => rules.findings.some(({ severity }) => severity === "error"));
  return hasErrors ? exitErrors : exitFine;
}

/** The edits are all that is written. */
const nothingElse: WriteResult = { outcome: { id: "applied", notDone: [] }, leftOut: [] };

/** Writes the result beside the input. Returns what is to be said of it after the report, or null where nothing was written. */
async function write(
  host: XlsxHost,
  file: StagedFile,
  result: Review,
  asked: ReviewArguments,
  input: string,
  output: string,
  say: (text: string) => void,
): Promise<readonly string[] | null> {
  const written = asked.editOnly
    ? nothingElse
    : await writeResults(host, result, {
        mode: asked.asOf === null ? "live" : { frozenAt: asked.asOf },
        words: sheetWords,
        now: localMinute(clock()),
        onProgress: (_done, all) => say(words.writing(all)),
      });
  const { outcome, leftOut } = written;
  if (outcome.id !== "applied" || !(await file.isUnchanged())) {
    process.stderr.write(`${words.changedMeanwhile(await changesOnDisk(input, result))}\n`);
    return null;
  }
  await file.writeTo(output);
  return [...[...leftOut, ...outcome.notDone].map((refusal) => refusalText(refusal, asked.file)), words.written(output)];
}

/** What became of the reviewed sheets in the file on disk. Throws RefusalError where that cannot be read any more. */
async function changesOnDisk(input: string, { workbook, tables }: Review): Promise<readonly SheetChanges[]> {
  const now = await (await XlsxHost.open(new StagedFile(input), nodeCompression)).read({ sheets: "all" });
  const relied = [...new Set(tables.map(({ table }) => table.sheet.name)), ...workbook.ownSheets.map(({ name }) => name)];
  return changesSince(workbook, now, relied).filter(isChanged);
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    // The host says what is wrong with the file; here only its size was asked for.
    return 0;
  }
}

function usageText(problem: UsageProblem): string {
  switch (problem.id) {
    case "no-file":
      return words.noFile;
    case "out-with-many":
      return words.outWithMany;
    case "json-with-many":
      return words.jsonWithMany;
    case "combine-extension":
      return words.combineExtension(problem.given);
    case "bad-date":
      return words.badDate(problem.given);
    case "bad-soon":
      return words.badSoon(problem.given);
    case "edit-without-out":
      return words.editWithoutOut;
    case "edit-only-without-edit":
      return words.editOnlyWithoutEdit;
    case "unknown-option":
      return words.unknownOption(problem.option);
    case "value-missing":
      return words.valueMissing(problem.option);
    case "value-unwanted":
      return words.valueUnwanted(problem.option);
  }
}
