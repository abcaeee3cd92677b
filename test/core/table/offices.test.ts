import { columnLetters } from "../../../src/core/sheet/cell-position";
import { readTables } from "../../../src/core/table/read-tables";
import type { ResponsibilityTable } from "../../../src/core/table/responsibility-table";
import { sheetOf } from "../sheet-of";
import { officeTables } from "./offices";
import { cellsOf } from "./offices/office-table";

const roleMarks = { lead: "L ", responsible: "", support: "S " };

/** The table as the expectation writes it; of each text as many characters as are expected. */
function asExpected(table: ResponsibilityTable, beginnings: readonly number[]): string[] {
  return table.tasks.map((task, index) =>
    [
      task.firstRow,
      task.number?.value ?? "",
      task.task.text.slice(0, beginnings[index]),
      task.units.map(({ name, role, collective }) => `${roleMarks[role]}${collective ? "*" : ""}${name}`).join(" "),
      task.deadlineCell?.text ?? "",
      task.sections.map((section) => section.title).join(">"),
    ].join("|"),
  );
}

describe.each(officeTables.map((office) => [office.name, office] as const))("%s", (_name, { grid, merges = [], expected }) => {
  const tables = readTables(sheetOf(cellsOf(grid), { merges }));

  it("holds so many tables", () => {
    expect(tables.map(({ title, planYear, header }) => [title, planYear, header.firstRow, header.lastRow])).toEqual(
      expected.map(({ title, planYear, header }) => [title, planYear, ...header]),
    );
  });

  it.each(expected.map((one, index) => [one.title, one, index] as const))("columns of %s", (_title, { columns }, index) => {
    const read = Object.entries(tables[index]?.columns ?? {}).flatMap(([role, column]: [string, number | null | readonly number[]]) => {
      const letters = (typeof column === "number" ? [column] : (column ?? [])).map(columnLetters).join("");
      return letters === "" ? [] : [[role, letters] as const];
    });
    expect(Object.fromEntries(read)).toEqual(columns);
  });

  it.each(expected.map((one, index) => [one.title, one, index] as const))("tasks of %s", (_title, { tasks }, index) => {
    const lines = cellsOf(tasks).map((cells) => cells.join("|"));
    const table = tables[index];
    expect(
      table &&
        asExpected(
          table,
          cellsOf(tasks).map((cells) => (cells[2] ?? "").length),
        ),
    ).toEqual(lines);
  });
});
