import { FileGathering, type GatheredFile, isGatheredWorkbook } from "../../app/gather-files";
import { refusingFullSheets } from "../../app/refusing-full-sheets";
import { review } from "../../app/review";
import type { GatheredWords, LeftOutFile } from "../../core/plan/gathered/gathered-words";
import { planGathered } from "../../core/plan/gathered/plan-gathered";
import type { AsOf } from "../../core/schedule/task-status";
import { writeNewWorkbook } from "../../hosts/xlsx/new-workbook";
import { crc32 } from "../../hosts/xlsx/package/crc32";
import { gatheredWords as english } from "../../i18n/en/gathered";
import { gatheredWords as chinese } from "../../i18n/zh-CN/gathered";
import type { Language } from "../shared/language";
import { openWorkbook } from "../shared/open-workbook";
import { sheetWordsIn } from "../shared/late-sheet-words";
import { readWord } from "../shared/read-word";
import { isWordFile } from "../shared/word-file-name";

const gatheredWords: Readonly<Record<Language, GatheredWords>> = { "zh-CN": chinese, en: english };

/** Counts many files in the page's worker, one at a time: of each only its numbers and a packed list of its tasks stay. */
export class GatheringDesk {
  private readonly gathering: FileGathering;
  /** The first file with these bytes, by their length and checksum. */
  private readonly known = new Map<string, string>();

  constructor(
    private readonly asOf: AsOf,
    private readonly language: Language,
  ) {
    this.gathering = new FileGathering(asOf);
  }

  /** Counts a file. Rejects with a refusal. */
  async read(name: string, bytes: Uint8Array): Promise<GatheredFile> {
    const key = `${bytes.length}:${crc32(bytes)}`;
    const same = this.known.get(key);
    const workbook = isWordFile(name) ? await this.workbookOfWord(name, bytes) : bytes;
    const host = await openWorkbook({ load: () => Promise.resolve(workbook), save: () => Promise.resolve() });
    if (await isGatheredWorkbook(host)) return { id: "own-workbook" };
    const reviewed = await review(host, this.asOf, null);
    if (same !== undefined) return { id: "same-as", file: same };
    this.known.set(key, name);
    return { id: "read", tables: this.gathering.add(name, reviewed) };
  }

  /** A workbook with the responsibility tables of a Word document. Rejects with a refusal. */
  private async workbookOfWord(name: string, bytes: Uint8Array): Promise<Uint8Array> {
    const opened = await readWord(bytes, name.replace(/\.[^.]*$/, ""));
    return writeNewWorkbook(opened.newWorkbook(opened.official, await sheetWordsIn(this.language)).steps);
  }

  /** The bytes of the workbook over all files that were counted. Rejects with a refusal. */
  async workbook(leftOut: readonly LeftOutFile[]): Promise<Uint8Array> {
    const options = { words: await sheetWordsIn(this.language), gathered: gatheredWords[this.language], leftOut };
    const { steps, lists } = refusingFullSheets(() => planGathered(this.gathering.model(), options));
    return writeNewWorkbook(steps, lists);
  }
}
