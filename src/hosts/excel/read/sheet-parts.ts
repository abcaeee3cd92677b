import { isTooMuch } from "../office-errors";
import type { Work } from "../requests";
import { type RowBlock, halves, inRequests } from "./blocks";

/** How blocks are asked for, and where they go. */
export interface BlockReading<Asked> {
  /** Queued with the first request, which is sent in any case. It may be called again, where that request was too much. */
  readonly besides?: () => void;
  readonly ask: (block: RowBlock) => Asked;
  /** Throws RefusalError (too-much-at-once) where the answer leaves something out for its size, as Excel does without saying so. */
  readonly check: (asked: Asked) => void;
  /** Takes what was answered, block by block in their order. */
  readonly take: (block: RowBlock, asked: Asked) => Promise<void>;
}

const nothing = (): void => undefined;

/** Reads blocks, as many to a request as fit, and lets go of each before the next request. A block that turns out to be too much is read in halves. */
export async function readBlocks<Asked>(work: Work, blocks: readonly RowBlock[], reading: BlockReading<Asked>): Promise<void> {
  const [first = [], ...others] = inRequests(blocks, work.limits.blockBytes);
  await readTogether(work, first, reading, reading.besides ?? nothing);
  for (const request of others) await readTogether(work, request, reading, nothing);
}

async function readTogether<Asked>(
  work: Work,
  blocks: readonly RowBlock[],
  reading: BlockReading<Asked>,
  besides: () => void,
): Promise<void> {
  work.proceed();
  let asked: (readonly [RowBlock, Asked])[] = [];
  try {
    asked = blocks.map((block) => [block, reading.ask(block)] as const);
    besides();
    await work.send();
    for (const [, answered] of asked) reading.check(answered);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return readApart(work, blocks, reading, besides, error);
  }
  for (const [block, answered] of asked) await reading.take(block, answered);
}

/** Each half of what was too much in a request of its own. */
async function readApart<Asked>(
  work: Work,
  blocks: readonly RowBlock[],
  reading: BlockReading<Asked>,
  besides: () => void,
  error: unknown,
): Promise<void> {
  const [only] = blocks;
  const middle = blocks.length >> 1;
  const parts = only && blocks.length === 1 ? halves(only)?.map((half) => [half]) : [blocks.slice(0, middle), blocks.slice(middle)];
  if (!parts || blocks.length === 0) throw error;
  const [one = [], other = []] = parts;
  await readTogether(work, one, reading, besides);
  await readTogether(work, other, reading, nothing);
}
