import type { CellArea } from "../../../core/sheet/cell-position";
import { areaToA1 } from "../../../core/sheet/cell-position";
import { RefusalError } from "../../../app/ports";
import { isTooMuch } from "../office-errors";
import type { Work } from "../requests";
import { type BlockValues, blockProperties, blockValues } from "./block-values";
import { type RowBlock, blockBytes, halves, inRequests } from "./blocks";

/** A block as it was read. */
export interface ReadBlock {
  readonly sheet: string;
  readonly area: CellArea;
  readonly block: BlockValues;
}

/**
 * Reads blocks, as many to a request as fit. A block that turns out to be too much is read in halves.
 * @param besides queued with the first request
 */
export async function readBlocks(
  work: Work,
  blocks: readonly RowBlock[],
  besides: () => void = () => undefined,
  properties: string = blockProperties,
): Promise<ReadBlock[]> {
  const [first = [], ...others] = inRequests(blocks, blockBytes);
  const read = await readTogether(work, first, besides, properties);
  for (const request of others) read.push(...(await readTogether(work, request, () => undefined, properties)));
  return read;
}

async function readTogether(work: Work, blocks: readonly RowBlock[], besides: () => void, properties: string): Promise<ReadBlock[]> {
  work.proceed();
  try {
    const { worksheets } = work.context.workbook;
    const ranges = blocks.map(({ sheet, area }) => worksheets.getItemOrNullObject(sheet).getRange(areaToA1(area)).load(properties));
    besides();
    await work.send();
    return blocks.map(({ sheet, area }, index) => ({ sheet, area, block: given(ranges[index]) }));
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return readApart(work, blocks, besides, properties, error);
  }
}

/** Each half of what was too much in a request of its own. */
async function readApart(
  work: Work,
  blocks: readonly RowBlock[],
  besides: () => void,
  properties: string,
  error: unknown,
): Promise<ReadBlock[]> {
  const [only] = blocks;
  const middle = blocks.length >> 1;
  const parts = only && blocks.length === 1 ? halves(only)?.map((half) => [half]) : [blocks.slice(0, middle), blocks.slice(middle)];
  if (!parts || blocks.length === 0) throw error;
  const [one = [], other = []] = parts;
  const read = await readTogether(work, one, besides, properties);
  return [...read, ...(await readTogether(work, other, () => undefined, properties))];
}

/** Past five million cells Excel leaves the values out instead of saying so. */
function given(range: Excel.Range | undefined): BlockValues {
  if (range?.isNullObject === true) throw new RefusalError({ id: "changed-underneath" });
  const block = range ? blockValues(range) : null;
  if (!block) throw new RefusalError({ id: "too-much-at-once" });
  return block;
}
