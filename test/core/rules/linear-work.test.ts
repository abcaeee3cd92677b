import type { RuleContext } from "../../../src/core/rules/rule";
import { judgeTasks } from "../../../src/core/schedule/judge-tasks";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { readTables } from "../../../src/core/table/read-tables";
import { rules } from "../../../src/core/rules";
import { hardTables } from "../hard-tables";
import { workOf } from "../work-count";
import { contextOf } from "./context-of";

/**
 * Eight times the rows may take eight times the work, and somewhat more where a few rows find less than many or texts are remembered from the table
 * before; quadratic work is sixty-four times as much.
 */
const few = 150;
const many = 8 * few;
const mostGrowth = 14;

interface Made {
  readonly sheet: SheetSnapshot;
  readonly context: RuleContext;
}

/** The table with a roster and decisions on names as long as itself. */
function made(sheet: SheetSnapshot, count: number): Made {
  const names = Array.from({ length: count }, (_, index) => `县${String.fromCharCode(0x4e00 + index)}局`);
  const roster = { units: names.map((name) => ({ name, aliases: [`${name}简称`], groups: ["县直各部门"], order: 1 })) };
  const decidedNames = names.map((kept) => ({ kept, variant: `${kept}委`, same: false }));
  return { sheet, context: { ...contextOf(sheet), roster, decidedNames } };
}

describe.each(hardTables.map((hard) => [hard.name, hard] as const))("%s", (_name, { sheet }) => {
  const small = made(sheet(few), few);
  const large = made(sheet(many), many);
  const growth = (work: (table: Made) => void): number => {
    const [before, after] = [workOf(() => work(small)), workOf(() => work(large))];
    return after / Math.max(before, few);
  };

  it("is read in work that grows with its rows", () => {
    expect(growth((table) => void readTables(table.sheet))).toBeLessThan(mostGrowth);
  });

  it("is judged in work that grows with its rows", () => {
    const asOf = { date: small.context.asOf, registeredUntil: small.context.asOf, dueSoonDays: 15 };
    expect(growth(({ context }) => void judgeTasks(context.table, asOf))).toBeLessThan(mostGrowth);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("%s takes work that grows with its rows", (_id, rule) => {
    expect(growth(({ context }) => void rule.check(context))).toBeLessThan(mostGrowth);
  });
});

it("counts quadratic work as such", () => {
  const quadratic = (count: number) => () => {
    const items = Array.from({ length: count }, (_, index) => index);
    for (const item of items) items.includes(-item - 1);
  };
  expect(workOf(quadratic(many)) / workOf(quadratic(few))).toBeGreaterThan(60);
});
