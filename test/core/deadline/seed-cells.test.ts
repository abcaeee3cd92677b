import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCell } from "./read-cell";

interface SeedCell {
  readonly text: string;
  readonly planYear: number;
  readonly kind: string;
  readonly due?: string;
  /** Further right readings: a kind or a day. */
  readonly alsoAccept?: readonly string[];
}

// Cells of real plans, and some composed in their manner, with the reading a careful clerk gives.
const { items } = JSON.parse(readFileSync(join(__dirname, "../../fixtures/deadlines.json"), "utf8")) as { items: readonly SeedCell[] };

it.each(items)("$text ($planYear)", ({ text, planYear, kind, due, alsoAccept = [] }) => {
  const reading = readCell(text, planYear);
  const accepted = [due ?? kind, ...alsoAccept];
  expect(accepted).toContain(reading.due ?? reading.kind);
  expect(reading.text).toBe(text);
  expect(reading.due !== null).toBe(reading.kind === "dated");
});
