import { withoutBlanks } from "../sheet/plain-text";
import type { ProgressReading } from "./task-status";

const bareNumber = /^\d{1,3}(?:\.\d+)?$/;

/** What a bare number under 完成率 says: 100 done, less not done; 1 may be the whole or a hundredth. Null for a text that is no bare number. */
export function readShare(text: string): ProgressReading | null {
  const bare = withoutBlanks(text);
  if (!bareNumber.test(bare)) return null;
  const share = Number(bare);
  if (share === 1) return { id: "not-understood", text };
  return { id: share >= 100 ? "done" : "not-done" };
}
