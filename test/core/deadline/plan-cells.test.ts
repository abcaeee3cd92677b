import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCell } from "./read-cell";

const cells = readFileSync(join(__dirname, "../../fixtures/plan-deadlines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => {
    const divider = line.lastIndexOf("|");
    return { text: line.slice(0, divider).replaceAll("\\n", "\n"), expected: line.slice(divider + 1) };
  });

it("has several hundred cells", () => {
  expect(cells.length).toBeGreaterThan(500);
});

it.each(cells)("$text: $expected", ({ text, expected }) => {
  const { due, kind } = readCell(text, 2022);
  expect(due ?? kind).toBe(expected);
});
