import type { RuleId } from "../../../src/core/rules/finding";
import type { CellPosition } from "../../../src/core/sheet/cell-position";
import type { ResponsibilityTable, SourceText, Task } from "../../../src/core/table/responsibility-table";

/** A grid of cell texts; row 1 and column A first. */
export type Texts = readonly (readonly string[])[];

/** One thing done wrong in one cell of a good table, and what must be found: these cells by this rule, and no other rule. */
export interface TableFault {
  readonly kind: string;
  /** The cell that is changed, and its text afterwards. */
  readonly cell: CellPosition;
  readonly to: string;
  readonly rule: RuleId;
  readonly finds: readonly CellPosition[];
  /** Rules that speak of the same cause too. */
  readonly also: readonly RuleId[];
}

/** The grid with the fault in it. */
export function withFault(grid: Texts, { cell, to }: TableFault): Texts {
  return grid.map((row, index) =>
    index + 1 === cell.row
      ? Array.from({ length: Math.max(row.length, cell.column) }, (_, column) => (column + 1 === cell.column ? to : (row[column] ?? "")))
      : row,
  );
}

const confusable: readonly (readonly [string, string])[] = [
  ["财政", "财证"],
  ["司法", "司发"],
  ["康局", "慷局"],
  ["监管", "监官"],
  ["监督", "监都"],
  ["农村", "农材"],
  ["资源", "姿源"],
  ["保障", "保璋"],
  ["建设", "建没"],
  ["教育", "教肓"],
  ["部门", "部们"],
  ["人民政府", "人民正府"],
];

/** Every fault of every kind in every cell of a table where it can stand. */
export function faultsOfTable(table: ResponsibilityTable): readonly TableFault[] {
  const faults: TableFault[] = [];
  const usesOf = new Map<string, number>();
  const unitCells = new Map(
    table.tasks.flatMap(({ unitCells: cells }) => cells.map((cell) => [`${cell.position.row} ${cell.position.column}`, cell])),
  );
  for (const { mentions } of unitCells.values()) for (const { name } of mentions) usesOf.set(name, (usesOf.get(name) ?? 0) + 1);
  const own = (source: SourceText | null): source is SourceText => source !== null && isWholeCell(table, source);
  const add = (
    kind: string,
    source: SourceText,
    to: string,
    rule: RuleId,
    more: Partial<Pick<TableFault, "finds" | "also">> = {},
  ): void => {
    if (to === source.text) return;
    faults.push({ kind, cell: source.position, to, rule, finds: more.finds ?? [source.position], also: more.also ?? [] });
  };
  for (const task of table.tasks) {
    if (own(task.task) && !task.taskBlank) textFaults(table, task, add);
    if (own(task.deadlineCell)) deadlineFaults(table, task, task.deadlineCell, add);
    unitFaults(task, usesOf, own, add);
    progressFaults(task, own, add);
  }
  numberFaults(table, own, add);
  headingFaults(table, own, add);
  return faults;
}

type Add = (kind: string, source: SourceText, to: string, rule: RuleId, more?: Partial<Pick<TableFault, "finds" | "also">>) => void;
type Own = (source: SourceText | null) => source is SourceText;

/** False where the text was put together from several cells. */
function isWholeCell(table: ResponsibilityTable, { position, text }: SourceText): boolean {
  return (table.sheet.rows[position.row - 1]?.[position.column - 1]?.text ?? "") === text;
}

function textFaults(table: ResponsibilityTable, task: Task, add: Add): void {
  const { text } = task.task;
  const head = text.slice(0, task.bodyOffset);
  const { body } = task;
  const end = /[。]$/.test(body) ? "。" : "";
  const open = end === "" ? body : body.slice(0, -1);
  const middle = Math.floor(open.length / 2);
  const whole = (changed: string): string => head + changed;
  const asMostEnd = table.tasks.filter(({ task: { text: other } }) => other.endsWith("。")).length * 2 > table.tasks.length;
  const blankAlso: RuleId[] = ["deadline-ongoing-but-dated", "deadline-text-conflict"];
  add("no task", task.task, "", "task-missing", { also: blankAlso });
  add("placeholder for a task", task.task, "/", "task-missing", { also: blankAlso });
  add("bookmark residue", task.task, whole(`[bookmark: _Toc1]${body}`), "text-residue");
  add("bell character", task.task, whole(body.slice(0, 2) + "\u0007" + body.slice(2)), "text-residue");
  add("zero-width blank", task.task, whole(body.slice(0, 2) + "\u200B" + body.slice(2)), "text-residue");
  add("escaped control character", task.task, whole(body.slice(0, 2) + "_x0007_" + body.slice(2)), "text-residue");
  if (task.deadlineCell !== null)
    add(
      "day that is none in the text",
      task.task,
      whole(`${open}，于${table.planYear ?? 2023}年9月31日发布${end}`),
      "deadline-impossible",
      {
        also: blankAlso,
      },
    );
  add("opened bracket", task.task, whole(`${open}（含附件${end}`), "text-unbalanced");
  add("closed bracket", task.task, whole(`${open}含附件）${end}`), "text-unbalanced");
  add("opened book mark", task.task, whole(`${open}及《办法${end}`), "text-unbalanced");
  add("opened quotation", task.task, whole(`${open}及“两清单${end}`), "text-unbalanced");
  add("bracket of two kinds", task.task, whole(`${open}（含附件】${end}`), "text-unbalanced");
  for (const length of [2, 3, 4, 6]) {
    const word = new RegExp(`(?:^|[，、；。])(\\p{Script=Han}{${length}})(?=\\p{Script=Han})`, "u").exec(body);
    if (word?.[1] !== undefined) {
      const at = word.index + word[0].length;
      add(`doubled word of ${length}`, task.task, whole(body.slice(0, at) + word[1] + body.slice(at)), "text-repeated");
    }
  }
  add("doubled comma", task.task, whole(`${open}，，并公开${end}`), "text-repeated");
  if (end !== "") add("doubled full stop", task.task, `${text}。`, "text-repeated");
  for (const sign of [",", ";", ":", "!", "?"])
    add(`half-width ${sign}`, task.task, whole(`${open}${sign}并及时公开${end}`), "text-halfwidth");
  add("half-width brackets", task.task, whole(`${open}(含附件)${end}`), "text-halfwidth");
  if (middle > 0) add("blank inside", task.task, whole(`${open}并 公开${end}`), "text-spacing");
  add("blank at the end", task.task, `${text} `, "text-spacing");
  if (end !== "" && asMostEnd) add("no full stop", task.task, text.slice(0, -1), "text-end-punctuation");
  if (task.textLimits.length > 0) return;
  const year = task.deadline.due === null ? null : Number(task.deadline.due.slice(0, 4));
  const day = task.deadlineCell?.position;
  if (day && task.deadline.kind === "ongoing" && table.planYear !== null)
    add("dated text beside 持续推进", task.task, whole(`${open}，${table.planYear}年11月20日前完成${end}`), "deadline-ongoing-but-dated", {
      finds: [day],
    });
  if (day && year !== null && task.deadline.kind === "dated" && task.deadline.milestones.length < 2)
    add("text against its deadline", task.task, whole(`${year}年1月20日前，${body}`), "deadline-text-conflict", { finds: [day] });
}

/** What a conversion leaves in a cell: the text says the same with it and without it. */
function residueFaults(what: string, cell: SourceText, add: Add): void {
  const { text } = cell;
  const middle = Math.floor(text.length / 2);
  add(`bookmark in ${what}`, cell, `[bookmark: _GoBack]${text}`, "text-residue");
  add(`bell character in ${what}`, cell, `${text}\u0007`, "text-residue");
  add(`zero-width blank in ${what}`, cell, `${text.slice(0, middle)}\u200B${text.slice(middle)}`, "text-residue");
  add(`escaped control character in ${what}`, cell, `${text}_x0007_`, "text-residue");
}

function deadlineFaults(table: ResponsibilityTable, task: Task, cell: SourceText, add: Add): void {
  residueFaults("a deadline", cell, add);
  const year = table.planYear;
  if (task.textLimits.length > 0) return;
  // A merged deadline is one cell for all its tasks.
  add("no deadline", cell, "", "deadline-missing");
  add("placeholder for a deadline", cell, "--", "deadline-missing");
  for (const words of ["待定", "另行通知", "见方案"]) add(`deadline ${words}`, cell, words, "deadline-unreadable");
  if (year === null) return;
  const dated = table.tasks.filter(({ deadline }) => deadline.kind === "dated").map(({ deadline }) => deadline.text);
  const before = dated.filter((text) => text.endsWith("前")).length * 2 > dated.length ? "前" : "";
  // In a short table one more 底前 may turn the usual wording: 上旬 belongs to neither.
  const end = dated.length < 4 ? "上旬" : `底${before}`;
  for (const day of ["9月31日", "2月30日", "4月31日前", "13月5日前", "11月31日前"])
    add(`impossible ${day}`, cell, `${year}年${day}`, "deadline-impossible");
  add("ambiguous 前", cell, `${year}年8月前`, "deadline-ambiguous");
  add("低 for 底", cell, `${year}年12月低前`, "deadline-ambiguous");
  for (const earlier of [1, 2]) add(`${earlier} years before the plan`, cell, `${year - earlier}年12月${end}`, "deadline-outside-plan");
  add("work in the deadline", cell, `${year}年12月${end}印发实施方案`, "deadline-action");
  if (!table.tasks.some(({ deadline }) => deadline.yearAssumed)) add("no year", cell, `12月${end}`, "deadline-year-assumed");
}

function unitFaults(task: Task, usesOf: ReadonlyMap<string, number>, own: Own, add: Add): void {
  const named = task.unitCells.filter((cell) => cell.mentions.length > 0 && own(cell));
  const [first, second] = named;
  if (!first) return;
  if (task.unitCells.filter((cell) => cell.mentions.length > 0).length === 1) {
    add("no unit", first, "", "unit-missing");
    add("placeholder for a unit", first, "/", "unit-missing");
  }
  for (const cell of named) {
    residueFaults("a unit", cell, add);
    const names = cell.mentions.map(({ written }) => written);
    const [name] = names;
    // Words of roles or line breaks among the names make other sense of an addition at the end.
    if (name === undefined || names.join("、") !== cell.text) continue;
    const also: RuleId[] = cell.role === "lead" ? ["unit-several-leads"] : [];
    add("unit twice", cell, `${cell.text}、${name}`, "unit-duplicate", { also });
    add("doubled separator", cell, `${cell.text}、、县档案馆`, "unit-separator", { also });
    add("separator at the end", cell, `${cell.text}、`, "unit-separator");
    add("separator at the head", cell, `、${cell.text}`, "unit-separator");
    add("half-width separator", cell, `${cell.text},县档案馆`, "unit-separator", { also });
    add("half-width semicolon", cell, `${cell.text};县档案馆`, "unit-separator", { also });
    add("broken bracket of a unit", cell, `${cell.text}（县档案局`, "text-unbalanced", { also: ["unit-variant"] });
    for (const [right, wrong] of confusable) {
      // A name without a partner is known for a slip only where its words are well known.
      const alone = cell.mentions.find(({ name, collective, written }) => name.includes(right) && name === written && !collective);
      if (alone && usesOf.get(alone.name) === 1 && right === "财政")
        add(`${alone.name} misspelt alone`, cell, cell.text.replace(right, wrong), "unit-variant");
      const unit = cell.mentions.find((mention) => mention.name.includes(right) && mention.name === mention.written);
      if (unit && (usesOf.get(unit.name) ?? 0) > 1) add(`${unit.name} misspelt`, cell, cell.text.replace(right, wrong), "unit-variant");
    }
  }
  const [name] = first.mentions.map(({ written }) => written);
  const joined = second?.mentions.map(({ written }) => written).join("、");
  if (second && name !== undefined && joined === second.text && name === first.mentions[0]?.name)
    add("lead also supports", second, `${second.text}、${name}`, "unit-duplicate", { finds: [first.position, second.position] });
}

function progressFaults(task: Task, own: Own, add: Add): void {
  if (own(task.progress))
    for (const words of ["见附件", "同上", "按要求办理"]) add(`progress ${words}`, task.progress, words, "progress-unknown");
  if (own(task.doneDate) && task.doneDate.text !== "") {
    add("done without a day", task.doneDate, "", "progress-date-missing");
    add("done in the future", task.doneDate, "2031年12月1日", "progress-date-future");
  }
}

function numberFaults(table: ResponsibilityTable, own: Own, add: Add): void {
  const counted = table.tasks.filter(({ number }) => typeof number?.value === "number");
  for (const [index, task] of counted.entries()) {
    const { number } = task;
    const before = counted[index - 1];
    const following = counted[index + 1];
    if (typeof number?.value !== "number" || before?.number?.position === number.position || following?.number?.value === number.value)
      continue;
    if (before?.number?.value === number.value) continue;
    const put = (value: string): string => (number.inTaskText ? value + task.body : value);
    const source: SourceText = number.inTaskText ? task.task : number;
    if (!own(source)) continue;
    add("no number", source, put(""), "number-missing");
    const sign = number.inTaskText ? "." : "";
    const earlier = before?.number;
    if (earlier?.value === number.value - 1)
      add("number of the task above", source, put(`${earlier.value}${sign}`), "number-duplicate", {
        finds: [earlier.position, source.position],
      });
    if (index > 0 && following) add("number too high", source, put(`${number.value + 60}${sign}`), "number-gap");
    if (!number.inTaskText) continue;
    add("blank after the number", source, put(`${number.value}. `), "number-style");
    add("、 after the number", source, put(`${number.value}、`), "number-style");
    add("bracketed number half-width", source, put(`(${number.value})`), "number-style");
  }
}

function headingFaults(table: ResponsibilityTable, own: Own, add: Add): void {
  const headings = table.sections.filter(
    ({ ordinal, markerStyle }) => ordinal !== null && (markerStyle === "一、" || markerStyle === "（一）"),
  );
  for (const [index, heading] of headings.entries()) {
    if (!own(heading)) continue;
    residueFaults("a heading", heading, add);
    if (heading.markerStyle === "（一）") {
      add("bracket of a heading's number not closed", heading, heading.text.replace(/[)）]/, ""), "text-unbalanced");
      add("bracket of a heading's number not opened", heading, heading.text.replace(/[(（]/, ""), "text-unbalanced");
    }
    const rest = heading.text.slice(heading.marker.length);
    const written =
      heading.markerStyle === "一、" ? (numeral: string) => `${numeral}、${rest}` : (numeral: string) => `（${numeral}）${rest}`;
    const sameLevel = headings.filter(({ level, markerStyle }) => level === heading.level && markerStyle === heading.markerStyle);
    if (sameLevel.length > 1 && index > 0 && sameLevel[0] !== heading)
      add("heading number too high", heading, written("二十九"), "section-gap");
    const numeral = /[一二三四五六七八九十]+/.exec(heading.marker)?.[0] ?? "";
    if (heading.markerStyle === "（一）") add("half-width heading number", heading, `(${numeral})${rest}`, "section-style");
    else add("heading number with a dot", heading, `${numeral}.${rest}`, "section-style");
    add("blank after the heading's number", heading, `${written(numeral).slice(0, -rest.length)} ${rest}`, "section-style");
    add("bracket left open in a heading", heading, `${heading.text}（试行`, "text-unbalanced");
  }
}
