import type { GatheredWords, PartOfList } from "../../core/plan/gathered/gathered-words";
import type { GatheredModel } from "../../core/summary/gathered/gathered-models";
import { counted } from "./counted";
import { dayText } from "./dates";

/** What the workbook says that gathers many files, in English. */
export const gatheredWords: GatheredWords = {
  sheetNames: { overview: "Overview", departments: "Departments", units: "Units by county", sources: "Sources", details: "Details" },
  partName: (name, number) => (number === 1 ? name : `${name} (${number})`),
  title: "Overview of counties: how the tasks stand",
  lead,
  county: "County",
  total: "Total (tasks)",
  reconciliation,
  alike: (one, other) =>
    `Please check: lines ${one.number} (${one.label}) and ${other.number} (${other.label}) have mostly the same tasks and may be one table in two states. Both are counted; take the superfluous one out and gather again.`,
  chart: {
    title: (range) => `Tasks of each county by status${part(range)}`,
    description: (rows) =>
      `Bar chart, one bar per table, in parts by status: ${rows.map(({ unit, pairs }) => `${unit} ${counted(pairs, "task")}`).join(", ")}.`,
  },
  shownOf: (heading, shown) => `${heading}: the ${shown} longest past; for the others filter Details by status`,
  leftOut: { heading: (files) => `Files left out (${files})`, file: "File", reason: "Why, and what to do" },
  departments: {
    title: "Departments of the same name across counties",
    department: "Department",
    name: (department, counties) => `${department} (${counties} counties)`,
    note: departmentsNote,
    none: "No department of one name is found in two or more counties. The units of each county are under Units by county.",
    subtotal: "Total (task–unit pairs, departments above only)",
    chart: {
      title: (range) => `Departments by status (task–unit pairs)${part(range)}`,
      description: (rows) =>
        `Bar chart, one bar per department, in parts by status: ${rows.map(({ unit, pairs }) => `${unit} ${counted(pairs, "pair")}`).join(", ")}.`,
    },
  },
  units: {
    title: "Units of each county",
    note: "Names as each table writes them. A name means a unit of its own county only: 县财政局 in two files are two units, one line each. Tasks are counted per unit (task–unit pairs) = lead + responsible + support = the sum of all statuses; the lines add up to all pairs. Collective names are marked and not ranked. Filter by county or unit.",
    part: (stretch) => `${placeAmongParts(stretch)}; only all of them together hold every unit. `,
    number: "No.",
    kind: "Kind",
    kinds: { unit: "Unit", collective: "Group" },
    tip: ({ label }) => `Go to the units of ${label}`,
  },
  sources: {
    title: "Sources",
    heading: ({ tables, files }) => `Tables counted (${counted(files, "file")}, ${counted(tables.length, "table")})`,
    columns: {
      number: "No.",
      file: "File",
      sheet: "Sheet",
      title: "Title of the table",
      tasks: "Tasks",
      pairs: "Pairs",
      progress: "Progress",
      registeredUntil: "Registered until",
      findings: "Findings",
    },
    recorded: "recorded",
    unrecorded: "no column",
    findings: ({ findings: { errors, warnings, infos } }) => `${errors} errors, ${warnings} warnings, ${infos} notes`,
  },
  details: {
    title: "Details of every task",
    note: "One line for each task and each of its units; any number is found again by filtering. No. is the number on Overview and Sources. Tasks of a county: filter No., and Task = 1. Pairs of a unit: filter No. and Unit. Filter Status as well for each status. On-time rate = in time ÷ (in time + late + overdue), see Rate.",
    part: (stretch) => `${placeAmongParts(stretch)}. `,
    tip: "Go to this line in Details",
    columns: {
      table: "No.",
      county: "County",
      file: "File",
      sheet: "Sheet",
      row: "Row",
      number: "Task no.",
      task: "Task",
      unit: "Unit",
      role: "Role",
      deadline: "Deadline as written",
      readAs: "Read as",
      status: "Status",
      outcome: "Rate",
      daysPast: "Days past",
      counted: "Task",
    },
    outcomes: {
      "in-time": "in time",
      late: "late",
      overdue: "overdue",
      unregistered: "not registered",
      "done-date-unknown": "date unknown",
    },
    sourceOf: (file, sheet, row) => `${file}, ${sheet === null ? "" : `${sheet}, `}row ${row}`,
  },
};

function placeAmongParts({ part: position, of, tables: { first, last } }: PartOfList): string {
  return `One sheet has no room for all lines: this is sheet ${position} of ${of}, with ${first === last ? `No. ${first}` : `No. ${first} to ${last}`}`;
}

function part(range: { readonly part: number; readonly of: number } | null): string {
  return range === null ? "" : ` (${range.part}/${range.of})`;
}

function lead(
  { tasks, byStatus, asOf, pairs, onTime, tables, files, counties, tablesWithoutProgress }: GatheredModel,
  leftOut: number,
): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${number} ${words}`] : []);
  const received =
    leftOut === 0
      ? `All ${counted(files, "file")} received are counted`
      : `Of ${counted(files + leftOut, "file")} received, ${files} are counted and ${leftOut} left out (reasons below the table)`;
  const all = [
    ...count(byStatus.done, "done"),
    ...count(byStatus.ongoing, "ongoing"),
    ...count(byStatus.recurring, "recurring"),
    ...count(byStatus.undated, "without a clear time limit"),
    ...count(byStatus.overdue, "overdue"),
    ...count(byStatus["past-due-unregistered"], "past their limit with nothing registered (which does not mean overdue)"),
    ...count(byStatus["due-soon"], `due within ${asOf.dueSoonDays} days`),
    ...count(byStatus.upcoming, "not yet due"),
  ];
  return [
    `${received}: ${counted(tables.length, "table")} from ${counties === 1 ? "1 county" : `${counties} counties`}.`,
    `As of ${dayText(asOf.date)}, ${counted(tasks, "task")}${all.length > 0 ? `: ${all.join(", ")}` : ""}.`,
    onTime.rate === null ? "" : `On-time rate ${(onTime.rate * 100).toFixed(1)}%.`,
    `${counted(pairs, "task–unit pair")}.`,
    tablesWithoutProgress > 0
      ? `${counted(tablesWithoutProgress, "table")} without a progress column: what is done is shown as —, and nothing can be called overdue there.`
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** So many lines are added up in words; a longer sum is only named. */
const mostSummed = 12;

function reconciliation({ tables, tasks, pairs, collectivePairs, tasksWithoutUnit }: GatheredModel, leftOut: number): string {
  const sum =
    tables.length > 1 && tables.length <= mostSummed ? `: ${tables.map(({ numbers }) => numbers.tasks).join(" + ")} = ${tasks}` : "";
  const details = tables.reduce((total, table) => total + table.details, 0);
  return [
    `The lines add up to ${counted(tasks, "task")}${sum}, the number of lines in Details with Task = 1.`,
    `Per unit ${counted(pairs, "pair")}, the sum of the lines in Units by county${collectivePairs > 0 ? ` (${collectivePairs} of them of collective names, listed apart and not ranked)` : ""}.`,
    tasksWithoutUnit > 0
      ? `${counted(tasksWithoutUnit, "task")} name no unit: Details has ${pairs} + ${tasksWithoutUnit} = ${details} lines.`
      : `Details has ${details} lines, one for each task and each of its units.`,
    "In each line tasks = the sum of all statuses, checked line by line.",
    leftOut > 0 ? `The ${counted(leftOut, "file")} left out are in none of these numbers.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function departmentsNote({ departments, unitLines, unitLinesApart }: GatheredModel): string {
  const inDepartments = departments.reduce((sum, { lines }) => sum + lines, 0);
  return [
    "Units whose names are the same once the name of their own county, or 县, 市, 区 and the like, is left out are one department: 榕江县财政局 and 县财政局 are 财政局, 县委组织部 is 党委组织部.",
    "Only departments found in two or more counties are listed. Different spellings, units of other counties and of higher levels are not put together; collective names are not listed.",
    `Units by county has ${counted(unitLines, "line")} of units: ${inDepartments} are in ${counted(departments.length, "department")} here, the other ${unitLinesApart} are found there only. Tasks are counted per unit (task–unit pairs).`,
  ].join(" ");
}
