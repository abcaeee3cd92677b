import type { Refusal } from "../../app/ports";
import type { PageWords } from "../../ui/page/words";

/**
 * What the page says of something that went wrong.
 * @param error a refusal, which has words of its own, or anything else that was thrown
 * @param file the name of the file it is about
 */
export function errorText(error: unknown, file: string, words: PageWords): string {
  if (typeof error === "object" && error !== null && "refusal" in error) return words.refusal(error.refusal as Refusal, file);
  return words.unexpected(error instanceof Error ? error.message : String(error));
}
