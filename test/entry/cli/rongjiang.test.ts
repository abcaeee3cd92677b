import expected from "../../fixtures/rongjiang-2021.expected.json";
import { type TableJson, onlyTable, reviewJson } from "./run-review";

const file = "rongjiang-2021.xlsx";
const tableOn = (asOf: string): TableJson => onlyTable(reviewJson([file, "--as-of", asOf]));
const table = tableOn("2021-10-15");
const numbersWhere = (from: TableJson, test: (task: TableJson["tasks"][number]) => boolean): (number | null)[] =>
  from.tasks.filter(test).map((task) => task.number);

describe("the real table of 榕江县 2021, read from its workbook", () => {
  it("is read as a clerk reads it", () => {
    const { reading } = expected;
    expect([table.title, table.planYear, table.headerRow, table.tasks.length]).toEqual([
      reading.title,
      reading.planYear,
      reading.headerRow,
      reading.tasks,
    ]);
    expect(table.columns).toMatchObject(reading.columns);
    expect(table.tasks.map((task) => [task.row, task.number])).toEqual(Array.from({ length: 32 }, (_, index) => [index + 4, index + 1]));
    expect(new Set(table.tasks.map((task) => task.sections[0])).size).toBe(reading.topSections);
    expect(new Set(table.tasks.map((task) => task.sections[1])).size).toBe(reading.subSections);
  });

  it("names its units", () => {
    const { reading } = expected;
    const units = table.tasks.flatMap((task) => task.units);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(reading.unitNames);
    expect(units).toHaveLength(reading.pairs);
    expect(new Set(units.filter((unit) => unit.collective).map((unit) => unit.name))).toEqual(new Set(reading.collectiveNames));
    expect(new Set(units.map((unit) => unit.role))).toEqual(new Set(["lead"]));
    expect(table.summary).toMatchObject({ tasks: 32, units: reading.unitNames, pairs: reading.pairs });
  });

  it("gives each deadline its day", () => {
    expect(numbersWhere(table, (task) => task.deadline.kind === "ongoing")).toHaveLength(expected.reading.ongoing);
    for (const [due, numbers] of Object.entries(expected.reading.due))
      expect(numbersWhere(table, (task) => task.deadline.due === due)).toEqual(numbers);
  });

  it.each(expected.status.map((status) => [status.asOf, status] as const))(
    "judges every task on %s",
    (asOf, { asOf: day, ...byStatus }) => {
      const judged = tableOn(asOf);
      for (const [status, numbers] of Object.entries(byStatus))
        expect([status, numbersWhere(judged, (task) => task.status === status)]).toEqual([status, numbers]);
      expect(numbersWhere(judged, (task) => task.status === "overdue")).toEqual([]);
    },
  );

  it.each(expected.mustFind.map((finding) => [finding.rule, finding] as const))("finds %s", (rule, finding) => {
    const found = table.findings.filter((candidate) => candidate.rule === rule);
    const cells = found.flatMap((candidate) => candidate.cells);
    expect(cells).toEqual(expect.arrayContaining(finding.cells));
    if ("findings" in finding) expect(found).toHaveLength(finding.findings);
  });

  it.each(expected.mustNotFind)("does not find %s", (rule) => {
    expect(table.findings.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(table.rules.ran).toContain(rule);
  });

  it("is quiet: no error, at most 18 findings", () => {
    expect(table.findings.filter((finding) => finding.severity === "error")).toEqual([]);
    expect(table.findings.length).toBeGreaterThanOrEqual(13);
    expect(table.findings.length).toBeLessThanOrEqual(expected.mostFindings);
  });

  it("quotes cells exactly in its fixes", () => {
    const texts = new Map(table.tasks.map((task) => [`C${task.row}`, task.text]));
    const fixes = table.findings.flatMap((finding) => finding.fixes).filter((fix) => fix.cell.startsWith("C"));
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) expect(fix.from).toBe(texts.get(fix.cell));
  });
});
