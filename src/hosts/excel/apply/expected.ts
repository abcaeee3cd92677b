import type { ApplyOptions } from "../../../app/ports";
import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import { usedAreaOf } from "../addresses";
import { refusalOf } from "../office-errors";
import { Fingerprint } from "../read/fingerprint";
import { type AskedCells, askForCells, constantsIn, typedIn } from "../read/asked-cells";
import { fingerprintProperties } from "../read/block-values";
import { rowBlocks, usualCellBytes } from "../read/blocks";
import type { Memory } from "../read/memory";
import { readBlocks } from "../read/sheet-parts";
import type { Work } from "../requests";

/** What was queued about a sheet on which the plan relies. */
interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Names the sheets that are no longer what the plan was made from. Only as much is read as there was then: a sheet that grew or shrank is another one
 * without a look at its cells.
 * @param besides queued with the first request, which is sent in any case
 */
export async function changedSheets(work: Work, { expect }: ApplyOptions, memory: Memory, besides: () => void): Promise<readonly string[]> {
  const names = [...expect.keys()];
  let asked: AskedSheet[] = [];
  const ask = (): void => {
    asked = names.map((name) => askForExtent(work, name));
    besides();
  };
  const areas = new Map(names.map((name) => [name, memory.extents.get(name)?.used ?? null]));
  const blocks = names.flatMap((name) => {
    const [area, extent] = [areas.get(name), memory.extents.get(name)];
    // What was typed and number formats: less than half of what a reading with everything brings.
    const rowBytes = area ? (extent?.rowBytes ?? 0) * 0.5 || usualCellBytes * (area.lastColumn - area.firstColumn + 1) : 0;
    return area ? rowBlocks(name, area, rowBytes, work.limits.blockBytes) : [];
  });
  const fingerprints = new Map(names.map((name) => [name, new Fingerprint()]));
  try {
    await readBlocks<AskedCells>(work, blocks, {
      besides: ask,
      ask: ({ sheet, area }) =>
        askForCells(work, sheet, area, { text: [], values: memory.extents.get(sheet)?.computed ?? [] }, fingerprintProperties),
      check: (asked) => void typedIn(asked),
      take: async ({ sheet, area }, asked) => {
        await work.rest();
        fingerprints.get(sheet)?.add(area, constantsIn(area, asked, null));
      },
    });
  } catch (error) {
    const gone = refusalOf(error).id === "changed-underneath" ? await goneSheets(work, names) : [];
    if (gone.length === 0) throw error;
    return gone;
  }
  return asked
    .filter(({ name, sheet, used }) => {
      const now = sheet.isNullObject || used.isNullObject ? null : usedAreaOf(used.address);
      return sheet.isNullObject || !sameArea(now, areas.get(name) ?? null) || fingerprints.get(name)?.digest !== expect.get(name);
    })
    .map(({ name }) => name);
}

async function goneSheets(work: Work, names: readonly string[]): Promise<string[]> {
  const sheets = names.map((name) => work.context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await work.send();
  return names.filter((_, index) => sheets[index]?.isNullObject === true);
}

function askForExtent({ context }: Work, name: string): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).load("address") };
}

function sameArea(one: CellArea | null, other: CellArea | null): boolean {
  return one === null || other === null ? one === other : areaToA1(one) === areaToA1(other);
}
