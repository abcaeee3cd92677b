import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Finding, Severity } from "../core/rules/finding";
import type { AsOf } from "../core/schedule/task-status";
import { gather } from "../core/summary/gathered/gather";
import { gatherTable } from "../core/summary/gathered/gather-table";
import type { FindingCounts, GatheredModel, GatheredTable, GatheredTask, KeptTable } from "../core/summary/gathered/gathered-models";
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

function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
