import path from "node:path";
import { mutateFile } from "./mutate-file";
import { type Original, originals } from "./originals";
import { Random } from "./random";
import { survive } from "./survive";

jest.setTimeout(60_000);

let all: readonly Original[];
beforeAll(async () => {
  all = await originals(path.join(__dirname, "../fixtures"));
});

/** Input N of `npm run fuzz`. */
function input(number: number): Uint8Array {
  const random = new Random(number);
  const { bytes } = random.of(all);
  return mutateFile(bytes, random);
}

describe("damaged workbooks are refused, or all promises are kept", () => {
  it("the same number always makes the same file", () => {
    expect(Buffer.compare(input(7), input(7))).toBe(0);
    expect(Buffer.compare(input(7), input(8))).not.toBe(0);
  });

  it.each(Array.from({ length: 12 }, (_, index) => 1000 + index))("input %i", async (number) => {
    expect(await survive(input(number))).toMatch(/^(?:refused: |reviewed|written, undone and made public)/);
  });
});
