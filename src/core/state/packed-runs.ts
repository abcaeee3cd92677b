import type { RunRecord } from "./ledger";
import { mostUnpacked, packText, unpackText, unpackedLength } from "./packed-text";
import { isRecord } from "./shape";
import { fromSharedTexts, withSharedTexts } from "./shared-texts";

/** A run of more UTF-16 units of JSON than this is kept packed: thousands of fixed cells still fit into the workbook with what takes them back. */
const mostPlain = 50_000;

/** All runs that are remembered have a million characters: see `mostLedgerText`. */
const mostPackedRun = 900_000;

/** A run as it is stored: where it is long, what it did and what takes it back are one packed text. */
export type StoredRun = RunRecord | (RunRecord & { readonly packed: string });

/** What was packed or unpacked before, by the list of what the run did: a run is stored again with each later one. */
const known = new WeakMap<RunRecord["items"], { readonly inverse: RunRecord["inverse"]; readonly packed: string | null }>();

/** A run as it is to be stored; null where it is too long however it is packed. */
export function storedRun(run: RunRecord): StoredRun | null {
  const { items, inverse } = run;
  const before = known.get(items);
  if (before?.inverse === inverse) return withPacked(run, before.packed);
  if (JSON.stringify({ items, inverse }).length <= mostPlain) return run;
  // In this order all that is said of one cell stands together, where packing finds it the same.
  const packed = packText(withSharedTexts({ inverse, items }), mostPackedRun);
  known.set(items, { inverse, packed });
  return withPacked(run, packed);
}

function withPacked(run: RunRecord, packed: string | null): StoredRun | null {
  return packed === null ? null : { ...run, items: [], inverse: null, packed };
}

/**
 * Stored runs as they were before they were packed. What is no stored run stays as it is, for whoever looks at the shape of things.
 * @param runs parsed JSON
 * @throws where they would fill the memory, or a packed text is none of ours
 */
export function unpackedRuns(runs: readonly unknown[]): readonly unknown[] {
  let room = mostUnpacked;
  return runs.map((run) => {
    if (!isRecord(run) || typeof run.packed !== "string") return run;
    const { packed, ...rest } = run;
    const length = unpackedLength(packed, room);
    if (length === null) throw new RangeError("the packed runs are too long");
    room -= length;
    const unpacked: unknown = fromSharedTexts(unpackText(packed));
    if (!isRecord(unpacked)) throw new RangeError("what is packed is no run");
    const { items, inverse } = unpacked;
    if (Array.isArray(items)) known.set(items as RunRecord["items"], { inverse: inverse as RunRecord["inverse"], packed });
    return { ...rest, items, inverse };
  });
}
