import type * as takeBack from "./take-back";

/** What takes back what was written: who only looks at the results does not wait for it. */
export function whatTakesBack(): Promise<typeof takeBack> {
  return import(/* webpackChunkName: "take-back" */ "./take-back");
}
