import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type CalendarDate, yearOf } from "../core/calendar/calendar-date";
import { ownSheetKey } from "../core/plan/ownership";
import type { Finding, Severity } from "../core/rules/finding";
import type { AsOf } from "../core/schedule/task-status";
import { gather } from "../core/summary/gathered/gather";
import { gatherTable } from "../core/summary/gathered/gather-table";
import type { FindingCounts, GatheredModel, GatheredTable, GatheredTask, KeptTable } from "../core/summary/gathered/gathered-models";
import type { WorkbookHost } from "./ports";
import type { Review } from "./review";

/** What a list of files shows of one table: its numbers, without its tasks. */
export type FileTable = Omit<KeptTable, "tasks">;

/**
 * Counts many files one after another and keeps of each no more than the gathered sheets need, packed: what a file takes while it is read is free again
 * before the next one.
 */
export class FileGathering {
  private readonly tables: KeptTable[] = [];

  /** @param asOf the day of the judgement, which is that of every file */
  constructor(private readonly asOf: AsOf) {}

  /** Counts a reviewed file. Returns what a list shows of its tables. @param file its name, by which it is known in the sheets */
  add(file: string, { tables, asOf }: Review): readonly FileTable[] {
    const kept = tables.map((table) => keep(gatherTable(table, file, asOf, findingCounts(table.rules.findings))));
    this.tables.push(...kept);
    return kept.map(({ tasks: _tasks, ...shown }) => shown);
  }

  /** All that was counted so far, in the order in which it came. */
  model(): GatheredModel {
    return gather(this.tables, this.asOf);
  }
}

/** Packs the tasks. What is parsed again shares no memory with what was read: a text of a cell may hold on to the text of its whole sheet. */
function keep({ tasks, ...numbers }: GatheredTable): KeptTable {
  const packed = deflateSync(strToU8(JSON.stringify(tasks)));
  const doneInTime = tasks.filter(({ status }) => status.id === "done" && status.doneInTime === "in-time").length;
  return {
    ...(JSON.parse(JSON.stringify(numbers)) as typeof numbers),
    doneInTime,
    tasks: () => JSON.parse(strFromU8(inflateSync(packed))) as GatheredTask[],
  };
}

/** What became of one of many files: counted, or left out although it could be read. */
export type GatheredFile =
  | { readonly id: "read"; readonly tables: readonly FileTable[] }
  /** It holds the same bytes as a file before it. */
  | { readonly id: "same-as"; readonly file: string }
  /** An earlier gathering wrote it. */
  | { readonly id: "own-workbook" };

/** True for a workbook that an earlier gathering wrote: it is no table and is not counted again. */
export async function isGatheredWorkbook(host: WorkbookHost): Promise<boolean> {
  const own: readonly (string | null)[] = [ownSheetKey("gathered", "overview"), "gathered"];
  // The kind alone where another program saved the workbook and dropped the rest of the key.
  return (await host.read({ sheets: [] })).entries.some(({ ownKey }) => own.includes(ownKey));
}

/** The last year that all tables plan for, where it is over and they do not say otherwise: its end is a better as-of date than today. */
export function planYearOver(tables: readonly Pick<FileTable, "planYear">[], today: CalendarDate): number | null {
  const years = tables.flatMap(({ planYear }) => planYear ?? []);
  const last = Math.max(...years);
  return years.length > 0 && last < yearOf(today) ? last : null;
}

function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
