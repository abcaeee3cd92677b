import path from "node:path";
import expectedTables from "../../fixtures/tables/expected.json";
import { columnLetters } from "../../../src/core/sheet/cell-position";
import { fixtures, onlyTable, reviewJson } from "./run-review";

interface Expected {
  readonly title: string;
  readonly headerRow: number;
  readonly roles: Readonly<Record<string, number>>;
  readonly tasks: number;
  readonly rows: readonly { readonly row: number; readonly deadlineText?: string; readonly kind?: string; readonly due?: string | null }[];
}

describe.each(Object.entries(expectedTables as unknown as Record<string, Expected>))("the table of %s", (name, expected) => {
  const table = onlyTable(reviewJson([`${name}.xlsx`, "--as-of", "2022-06-01"], path.join(fixtures, "tables")));

  it("is found with its title and header", () => {
    expect([table.title, table.headerRow]).toEqual([expected.title, expected.headerRow]);
  });

  it("has its columns", () => {
    const roles = Object.entries(expected.roles).map(
      ([role, index]) => [role, role === "category" ? [columnLetters(index + 1)] : columnLetters(index + 1)] as const,
    );
    expect(table.columns).toMatchObject(Object.fromEntries(roles));
  });

  it("has its tasks with their deadlines", () => {
    expect(table.tasks.map((task) => task.row)).toEqual(expected.rows.map((row) => row.row));
    for (const row of expected.rows.filter((candidate) => candidate.kind !== undefined)) {
      const task = table.tasks.find((candidate) => candidate.row === row.row);
      expect(task?.deadline).toMatchObject({ text: row.deadlineText, kind: row.kind, due: row.due ?? null });
    }
  });
});
