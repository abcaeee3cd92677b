import type { RuleId } from "../../../src/core/rules/finding";

/** A grid of cell texts; row 1 and column A first. */
export type Texts = readonly (readonly string[])[];

/** One thing wrong with the real table, and what must be found: at least these cells by this rule. */
export interface Fault {
  readonly name: string;
  readonly grid: Texts;
  readonly rule: RuleId;
  readonly cells: readonly string[];
  /** Rules that speak of the same cause too, or whose own cells move because of it. */
  readonly also?: readonly RuleId[];
}

const firstRow = 4;
const lastRow = 35;
const [section, task, lead, support, deadline] = [2, 3, 4, 5, 6];
const letters = "ABCDEF";

const misspellings: readonly (readonly [string, string])[] = [
  ["县卫生健康局", "县卫生建康局"],
  ["县市场监管局", "县市场监官局"],
  ["县发展改革局", "县发展改格局"],
  ["县发展改革局", "县发改局"],
  ["县市场监管局", "县市场监督管理局"],
  ["县卫生健康局", "县卫健局"],
  ["县司法局", "县司发局"],
  ["县政府办公室", "县政府办"],
  ["县政府办公室", "县人民政府办公室"],
];

/** Every fault of every kind at every row of the real table (32 tasks in rows 4 to 35) where it can stand. */
export function faultsOf(seed: Texts): readonly Fault[] {
  const text = (row: number, column: number): string => seed[row - 1]?.[column - 1] ?? "";
  const at = (row: number, column: number): string => `${letters.charAt(column - 1)}${row}`;
  const put = (row: number, column: number, value: string): Texts =>
    seed.map((cells, index) => (index === row - 1 ? cells.map((cell, place) => (place === column - 1 ? value : cell)) : cells));
  const faults: Fault[] = [];
  const add = (name: string, row: number, column: number, value: string, rule: RuleId, also: readonly RuleId[] = []): void => {
    if (value === text(row, column)) return;
    faults.push({ name: `${name} ${at(row, column)}`, grid: put(row, column, value), rule, cells: [at(row, column)], also });
  };
  const collectives: readonly RuleId[] = ["unit-collective", "unit-several-leads", "unit-separator", "unit-variant"];

  for (let row = firstRow; row <= lastRow; row++) {
    const words = text(row, task);
    const number = row - firstRow + 1;
    const head = /^\d+\. ?/.exec(words)?.[0] ?? "";
    const body = words.slice(head.length);
    const unit = text(row, lead);
    const due = text(row, deadline);
    const ongoing = due === "持续推进";
    const own: readonly RuleId[] = ["deadline-ongoing-but-dated", "deadline-text-conflict", "deadline-wording", "deadline-action"];

    add("blank unit", row, lead, "", "unit-missing", collectives);
    add("placeholder unit", row, lead, "/", "unit-missing", collectives);
    add("blank deadline", row, deadline, "", "deadline-missing", own);
    add("blank task", row, task, "", "task-missing", ["number-style", "text-halfwidth", "text-end-punctuation", ...own]);
    add("unreadable deadline", row, deadline, "待定", "deadline-unreadable", own);
    add("impossible day", row, deadline, "2021年9月31日前", "deadline-impossible", own);
    add("impossible 30 February", row, deadline, "2021年2月30日前", "deadline-impossible", own);
    add("ambiguous 前", row, deadline, "2021年8月前", "deadline-ambiguous", own);
    add("低 for 底", row, deadline, "2021年12月低前", "deadline-ambiguous", own);
    add("year before the plan", row, deadline, "2020年12月底前", "deadline-outside-plan", own);
    add("no year", row, deadline, "12月底前", "deadline-year-assumed", own);
    const taskWords: readonly RuleId[] = ["text-halfwidth", "text-end-punctuation", "number-style"];
    if (number > 1) {
      const copy = `${number - 1}.${body}`;
      faults.push({
        name: `duplicate number C${row}`,
        grid: put(row, task, copy),
        rule: "number-duplicate",
        cells: [at(row - 1, task), at(row, task)],
        also: ["number-style"],
      });
      if (number < 32) add("number left out", row, task, body, "number-missing", ["number-style", ...taskWords]);
    }
    // A high number at the start is a slice of a bigger table, and the break then comes after it.
    if (number > 1 && number < 32) add("number too high", row, task, `${number + 50}.${body}`, "number-gap", ["number-style"]);
    add("blank after the number", row, task, `${number}. ${body}`, "number-style");
    add("、 after the number", row, task, `${number}、${body}`, "number-style");
    add("bookmark residue", row, task, `${head}[bookmark: _Toc1]${body}`, "text-residue");
    add("control character", row, task, words.slice(0, 12) + "\u0007" + words.slice(12), "text-residue");
    add("opened bracket", row, task, words.slice(0, -1) + "（含附件" + words.slice(-1), "text-unbalanced", ["text-end-punctuation"]);
    add("opened quote", row, task, words.slice(0, -1) + "“三公" + words.slice(-1), "text-unbalanced", ["text-end-punctuation"]);
    add("closed book mark", row, task, words.slice(0, -1) + "条例》" + words.slice(-1), "text-unbalanced", ["text-end-punctuation"]);
    const phrase = /[\u4e00-\u9fa5]{5}/.exec(body)?.[0] ?? "";
    add("repeated phrase", row, task, words.replace(phrase, phrase + phrase), "text-repeated");
    add("doubled 。", row, task, `${words.replace(/。$/, "")}。。`, "text-repeated", ["text-end-punctuation"]);
    add("half-width comma", row, task, `${words.slice(0, -1)},并及时公开${words.slice(-1)}`, "text-halfwidth");
    add("half-width colon", row, task, `${words.slice(0, -1)},做到:及时公开${words.slice(-1)}`, "text-halfwidth");
    add("blank inside", row, task, words.slice(0, -4) + " " + words.slice(-4), "text-spacing");
    if (words.endsWith("。")) add("no full stop", row, task, words.slice(0, -1), "text-end-punctuation");
    if (ongoing)
      add("dated text, ongoing cell", row, task, `${words.replace(/。$/, "")}，2021年11月底前完成。`, "deadline-ongoing-but-dated", [
        "text-end-punctuation",
      ]);
    const datedInText = /20\d\d年|年内/.test(body);
    if (ongoing) {
      const last = faults.at(-1);
      if (last?.rule === "deadline-ongoing-but-dated") faults.splice(-1, 1, { ...last, cells: [at(row, deadline)] });
    } else if (!datedInText) {
      faults.push({
        name: `contradicting text C${row}`,
        grid: put(row, task, `${head}2021年4月底前，${body}`),
        rule: "deadline-text-conflict",
        cells: [at(row, deadline)],
        also: ["number-style"],
      });
    }
    if (due.endsWith("日前")) add("no 前", row, deadline, due.slice(0, -1), "deadline-wording", own);
    add("work in the deadline", row, deadline, "2021年12月31日前制定实施方案", "deadline-action", own);
    add("unit twice", row, lead, `${unit}、${unit.split(/[、，,\n]+/)[0] ?? ""}`, "unit-duplicate", collectives);
    faults.push({
      name: `lead also supports E${row}`,
      grid: put(row, support, unit.split(/[、，,\n]+/)[0] ?? ""),
      rule: "unit-duplicate",
      cells: [],
      also: ["column-placeholder", ...collectives],
    });
    add("doubled separator", row, lead, `${unit}、、县审计局`, "unit-separator", collectives);
    add("trailing separator", row, lead, `${unit}、`, "unit-separator", collectives);
    add("half-width separator", row, lead, `${unit},县审计局`, "unit-separator", collectives);
    for (const [right, wrong] of misspellings) {
      if (unit.includes(right) && unitCount(seed, right) > 1)
        add(`${right} written ${wrong}`, row, lead, unit.replace(right, wrong), "unit-variant", collectives);
    }
    const office = unit.split(/[、，,\n]+/)[0] ?? "";
    if (office.endsWith("局") && unitCount(seed, office) > 1) {
      add("局 written 委", row, lead, unit.replace(office, office.replace(/局$/, "委")), "unit-variant", collectives);
      add("level left out", row, lead, unit.replace(office, office.replace(/^县/, "")), "unit-variant", collectives);
    }
    if (number > 4) {
      faults.push({
        name: `task copied C${row}`,
        grid: put(row, task, `${number}.${text(firstRow, task).replace(/^\d+\. ?/, "")}`),
        rule: "task-duplicate",
        cells: [at(firstRow, task), at(row, task)],
        also: [...taskWords, ...own],
      });
    }
    const heading = text(row, section);
    if (heading !== "") {
      add("half-width heading", row, section, heading.replace(/（/, "(").replace(/）/, ")"), "section-style");
      if (row > firstRow)
        add("heading number too high", row, section, heading.replace(/[（(][^）)]*[）)]/, "（二十九）"), "section-gap", ["section-style"]);
    }
  }
  return faults;
}

function unitCount(seed: Texts, unit: string): number {
  return seed.slice(firstRow - 1).filter((row) => (row[lead - 1] ?? "").split(/[、，,\n]+/).includes(unit)).length;
}
