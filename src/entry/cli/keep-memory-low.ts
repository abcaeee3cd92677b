import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes by which memory may grow before what is not held any more is freed: often enough to stay near the largest file, seldom enough to cost little. */
const allowedGrowth = 8 * 2 ** 20;

let collect: (() => void) | null = null;
let last = 0;

/**
 * To be called before long work on many small things. The space for young objects is kept as small as it begins: it would grow to many times what one
 * file needs, and never shrink in time. What the engine keeps only to be faster (a hundred small files take a third longer without) is left out too.
 */
export function spareMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--optimize-for-size");
}

/**
 * To be called between pieces of long work. Left to itself the engine waits until memory has grown several times over: files that are read one after
 * another would take more together than the largest of them.
 */
export function keepMemoryLow(): void {
  const now = process.memoryUsage.rss();
  if (last === 0) last = now;
  if (now - last < allowedGrowth) return;
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  last = process.memoryUsage.rss();
}

/** The same items, with memory kept low while they are used. */
export function* keepingMemoryLow<Item>(items: Iterable<Item>): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (++count % pieceOfItems === 0) keepMemoryLow();
    yield item;
  }
}

const pieceOfItems = 250;
