import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Finding, Severity } from "../core/rules/finding";
import type { AsOf } from "../core/schedule/task-status";
import { gather } from "../core/summary/gathered/gather";
import { gatherTable } from "../core/summary/gathered/gather-table";
import type { FindingCounts, GatheredModel, GatheredTable } from "../core/summary/gathered/gathered-models";
import type { Review } from "./review";

/** What a list of files shows of one table: its numbers, without its tasks. */
export type FileTable = Omit<GatheredTable, "tasks">;

/**
 * Counts many files one after another and keeps of each no more than the gathered sheets need, packed: what a file takes while it is read is free again
 * before the next one.
 */
export class FileGathering {
  private readonly packed: Uint8Array[] = [];

  /** @param asOf the day of the judgement, which is that of every file */
  constructor(private readonly asOf: AsOf) {}

  /** Counts a reviewed file. Returns what a list shows of its tables. @param file its name, by which it is known in the sheets */
  add(file: string, { tables, asOf }: Review): readonly FileTable[] {
    const gathered = tables.map((table) => gatherTable(table, file, asOf, findingCounts(table.rules.findings)));
    this.packed.push(deflateSync(strToU8(JSON.stringify(gathered))));
    return gathered.map(({ tasks: _tasks, ...shown }) => shown);
  }

  /** All that was counted so far, in the order in which it came. */
  model(): GatheredModel {
    return gather(
      this.packed.flatMap((bytes) => JSON.parse(strFromU8(inflateSync(bytes))) as GatheredTable[]),
      this.asOf,
    );
  }
}

function findingCounts(findings: readonly Finding[]): FindingCounts {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
