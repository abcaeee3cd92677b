import { readFileSync } from "node:fs";
import path from "node:path";
import { type MarkedStatus, markedStatuses } from "../../../src/core/plan/highlight-schemes";
import { planHighlight } from "../../../src/core/plan/plan-highlight";
import { readTables } from "../../../src/core/table/read-tables";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { seedSheet } from "../seed-sheet";
import { day } from "../table-builder";
import { gridOf, marksOn } from "./marks-on";

/** Which tasks (by number) have which status on a day, as stated for the published table. */
type StatedDay = { readonly asOf: string } & Partial<Readonly<Record<MarkedStatus, readonly number[]>>>;

const file = path.join(__dirname, "..", "..", "fixtures", "rongjiang-2021.expected.json");
const { status: stated } = JSON.parse(readFileSync(file, "utf8")) as { readonly status: readonly StatedDay[] };
const [table] = readTables(seedSheet());
if (!table) throw new Error("the published table was not found");
const scheme = "traffic-light" as const;

describe("the marks on the published table", () => {
  it.each(stated)("on $asOf are those of the stated tasks, live and frozen", (expected) => {
    const today = asOf(expected.asOf);
    const made = asOf("2021-03-01");
    const { steps: live } = planHighlight(judged(table, made), { mode: "live", asOf: made, scheme, words: sheetWords });
    const { steps: frozen } = planHighlight(judged(table, today), {
      mode: { frozenAt: today.date },
      asOf: today,
      scheme,
      words: sheetWords,
    });
    const grid = gridOf(table.sheet);
    const runs = [marksOn(live, grid, today.date), marksOn(frozen, grid, day("2030-01-01"))];
    for (const marks of runs) {
      for (const id of markedStatuses) {
        // Row by row the tasks 1 to 32. Without a marked row there is no rule at all.
        const numbers = table.tasks.flatMap((task, index) => (marks[index]?.includes(id) === true ? [task.number?.value] : []));
        if (expected[id] !== undefined || id === "overdue") expect(numbers).toEqual(expected[id] ?? []);
      }
    }
  });

  it("need no more than two rules for each of the six deadline texts", () => {
    const {
      steps: [, step],
    } = planHighlight(judged(table, asOf("2021-10-15")), {
      mode: "live",
      asOf: asOf("2021-10-15"),
      scheme,
      words: sheetWords,
    });
    expect(step).toMatchObject({ step: "conditional-format", area: { firstRow: 4, lastRow: 35, firstColumn: 6, lastColumn: 6 } });
    expect(step?.step === "conditional-format" ? step.rules : []).toHaveLength(12);
  });
});
