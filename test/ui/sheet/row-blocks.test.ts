import type { PicturedRow, SheetPictureSource } from "../../../src/app/pane/sheet-picture";
import { RowBlocks } from "../../../src/ui/sheet/row-blocks";

/** A source that notes what it is asked for; each row holds one cell with its own number. */
function noting(fails = false): { readonly source: SheetPictureSource; readonly asked: (readonly [number, number])[] } {
  const asked: (readonly [number, number])[] = [];
  const rows = (_: string, first: number, last: number): Promise<PicturedRow[]> => {
    asked.push([first, last]);
    if (fails) return Promise.reject(new Error("gone"));
    return Promise.resolve(Array.from({ length: last - first + 1 }, (_each, index) => ({ row: first + index, cells: [] })));
  };
  return { asked, source: { rows, frame: () => Promise.reject(new Error("not asked for here")) } };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("the rows of a sheet, fetched in blocks", () => {
  it("are asked for once per block and told about when they arrive", async () => {
    const { source, asked } = noting();
    const arrived = jest.fn();
    const blocks = new RowBlocks(source, "表", arrived);
    expect([blocks.row(1), blocks.row(50), blocks.row(51)]).toEqual([null, null, null]);
    await settled();
    expect(asked).toEqual([
      [1, 50],
      [51, 100],
    ]);
    expect(arrived).toHaveBeenCalledTimes(2);
    expect([blocks.row(50)?.row, blocks.row(51)?.row]).toEqual([50, 51]);
    expect(asked).toHaveLength(2);
  });

  it("are asked for again only after many others came", async () => {
    const { source, asked } = noting();
    const blocks = new RowBlocks(source, "表", () => undefined);
    for (let block = 0; block < 100; block++) {
      blocks.row(block * 50 + 1);
      await settled();
      expect(blocks.row(block * 50 + 1)?.row).toBe(block * 50 + 1);
    }
    expect(asked).toHaveLength(100);
    blocks.row(1);
    expect(asked.at(-1)).toEqual([1, 50]);
    expect(asked).toHaveLength(101);
  });

  it("stay blank where the source has none, without asking over and over", async () => {
    const { source, asked } = noting(true);
    const blocks = new RowBlocks(source, "表", () => undefined);
    blocks.row(7);
    await settled();
    expect(blocks.row(7)).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
