import { inflateRawSync } from "node:zlib";
import { nodeCompression } from "../../../src/entry/cli/node-compression";
import { portableCompression } from "../../../src/hosts/xlsx/package/compression";

/** Text that repeats itself a little, as sheets do. */
function content(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0; index < size; index++) bytes[index] = ((index * index) % 251) & (index % 1000 < 500 ? 0x0f : 0xff);
  return bytes;
}

describe("Node's compression", () => {
  it("deflates what is usual at once, to the same bytes as the page", () => {
    const usual = content(2 ** 20 - 1);
    expect(nodeCompression.deflate(usual)).toEqual(portableCompression.deflate(usual));
  });

  it.each([2 ** 20, 3_000_000])("deflates %d bytes aside, and they come back", async (size) => {
    const big = content(size);
    const deflating = nodeCompression.deflate(big);
    expect(deflating).toBeInstanceOf(Promise);
    expect(Buffer.compare(inflateRawSync(await deflating), big)).toBe(0);
  });

  it("deflates what cannot be made smaller", async () => {
    const noise = new Uint8Array(2 ** 21);
    let state = 1;
    for (let index = 0; index < noise.length; index++) {
      state = (state * 48271) % 2147483647;
      noise[index] = state >>> 8;
    }
    const deflated = await nodeCompression.deflate(noise);
    expect(Buffer.compare(inflateRawSync(deflated), noise)).toBe(0);
  });
});
