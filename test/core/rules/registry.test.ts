import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate } from "../../../src/core/calendar/calendar-date";
import type { MessageId } from "../../../src/core/messages";
import { type Issue, ruleIds } from "../../../src/core/rules/finding";
import { rules } from "../../../src/core/rules";
import type { Rule, RuleContext, RuleExample } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import { toA1 } from "../../../src/core/sheet/cell-position";
import { findings as english } from "../../../src/i18n/en/findings";
import { ruleNames as englishNames } from "../../../src/i18n/en/rule-names";
import { findings as chinese } from "../../../src/i18n/zh-CN/findings";
import { ruleNames as chineseNames } from "../../../src/i18n/zh-CN/rule-names";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";
import { word } from "./word";

const defaultTitle = "2021年重点工作责任分解表";
const examples = rules.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad].map((example) => ({ rule, example })));
const named = examples.map(({ rule, example }, index) => [`${rule.id} #${index}`, rule, example] as const);

function contextOfExample({ title, header, rows, roster, asOf }: RuleExample): RuleContext {
  const day = asOf === undefined ? null : parseIsoDate(asOf);
  return contextOf(sheetOf([[title ?? defaultTitle], header, ...rows]), {
    ...(day === null ? {} : { asOf: day }),
    roster: roster ? { units: roster.map((name) => ({ name, aliases: [], groups: [], order: null })) } : null,
  });
}

function issuesOf(rule: Rule, example: RuleExample): readonly Issue[] {
  return runRules(contextOfExample(example)).findings.filter((finding) => finding.rule === rule.id);
}

describe("the list of rules", () => {
  it("has every rule once, in the order of their names", () => {
    expect(rules.map((rule) => rule.id)).toEqual([...ruleIds]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has good and bad examples, one with two problems",
    (id, { examples: { good, bad } }) => {
      expect(good.length).toBeGreaterThanOrEqual(2);
      expect(bad.length).toBeGreaterThanOrEqual(2);
      expect(good.every((example) => example.finds.length === 0)).toBe(true);
      // A sheet that lacks both a deadline and a unit column is no table, so a missing column is never two problems.
      expect(bad.some((example) => example.finds.length > 1)).toBe(id !== "column-missing");
    },
  );

  it.each(ruleIds)("%s has a file of its own that imports no other rule, and a name in both languages", (id) => {
    const source = readFileSync(join(__dirname, "../../../src/core/rules", `${id}.ts`), "utf8");
    const imported = [...source.matchAll(/from "\.\/([^"]+)"/g)].map(([, path]) => path);
    expect(imported.filter((path) => ruleIds.some((other) => other === path))).toEqual([]);
    expect(chineseNames[id]).not.toBe("");
    expect(englishNames[id]).not.toBe("");
  });
});

describe("examples", () => {
  it.each(named)("%s behaves as claimed", (_name, rule, example) => {
    const issues = issuesOf(rule, example);
    expect(issues.flatMap((issue) => issue.cells.map(toA1)).sort()).toEqual([...example.finds].sort());
    expect(issues).toHaveLength(example.finds.length === 0 ? 0 : (example.findings ?? 1));
  });

  it.each(named)("%s is run, not skipped", (_name, rule, example) => {
    expect(runRules(contextOfExample(example)).ran).toContain(rule.id);
  });

  it.each(named)("%s: messages name the first cell, in both languages", (_name, rule, example) => {
    for (const { cells, message } of issuesOf(rule, example)) {
      const [first] = cells;
      expect(message.id.split(".")[0]).toBe(rule.id);
      if (!first) continue;
      expect(word(chinese, message)).toContain(toA1(first));
      expect(word(english, message)).toContain(toA1(first));
    }
  });

  it.each(named)("%s: fixes start from the cell's text, and after them the rule finds nothing more to fix", (_name, rule, example) => {
    const rows = [[example.title ?? defaultTitle], [...example.header], ...example.rows.map((row) => [...row])];
    for (const { position, from, to } of issuesOf(rule, example).flatMap((issue) => issue.fixes)) {
      const row = rows[position.row - 1] ?? [];
      expect(row[position.column - 1]).toBe(from);
      row[position.column - 1] = to;
    }
    const fixed = issuesOf(rule, { ...example, rows: rows.slice(2) });
    expect(fixed.flatMap((issue) => issue.fixes)).toEqual([]);
  });
});

describe("messages", () => {
  const used = new Set(examples.flatMap(({ rule, example }) => issuesOf(rule, example).map((issue) => issue.message.id)));
  const ids = Object.keys(chinese) as MessageId[];

  it("are worded in both languages", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it("are all used by some example", () => {
    expect(ids.filter((id) => !id.startsWith("skipped.") && !used.has(id))).toEqual([]);
  });
});
