import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Frees what is not held any more, so that a test can tell what is. What a weak reference was asked for stays until the work going on has ended. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
}
