import { parseArgs } from "node:util";
import { type CalendarDate, parseIsoDate } from "../../core/calendar/calendar-date";

/** What the caller asked for. */
export interface ReviewArguments {
  readonly file: string;
  readonly sheet: string | null;
  /** Null for today. */
  readonly asOf: CalendarDate | null;
  readonly soon: number;
  readonly out: string | null;
  readonly json: boolean;
  /** A file of edits to be carried out first; null for none. */
  readonly edit: string | null;
  /** True: the output holds the edits and nothing else of ours. */
  readonly editOnly: boolean;
}

/** What the caller asked for of many files. */
export interface ManyArguments extends Pick<ReviewArguments, "sheet" | "asOf" | "soon"> {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  /** The workbook over all files; null for none. */
  readonly combine: string | null;
  readonly jsonl: boolean;
}

/** Why the call cannot be understood. */
export type UsageProblem =
  | { readonly id: "no-file" }
  | { readonly id: "out-with-many" }
  | { readonly id: "json-with-many" }
  | { readonly id: "combine-extension"; readonly given: string }
  | { readonly id: "bad-date"; readonly given: string }
  | { readonly id: "bad-soon"; readonly given: string }
  | { readonly id: "edit-without-out" }
  | { readonly id: "edit-only-without-edit" }
  | { readonly id: "unknown-option" | "value-missing" | "value-unwanted"; readonly option: string };

export type ParsedArguments =
  | { readonly id: "review"; readonly review: ReviewArguments }
  | { readonly id: "many"; readonly many: ManyArguments }
  | { readonly id: "help" }
  | { readonly id: "usage"; readonly problem: UsageProblem };

const longestSoon = 3650;

const options = {
  sheet: { type: "string" },
  "as-of": { type: "string" },
  soon: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  jsonl: { type: "boolean", default: false },
  combine: { type: "string" },
  edit: { type: "string" },
  "edit-only": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line after the program's name. Never throws. */
export function parseArguments(given: readonly string[], defaultSoon: number): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...given],
      allowPositionals: true,
      strict: true,
      options,
    });
  } catch (error) {
    return usage(optionProblem(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = parsed;
  if (values.help) return { id: "help" };
  const [file, ...more] = positionals;
  if (file === undefined || file === "") return usage({ id: "no-file" });
  const asOf = values["as-of"] === undefined ? null : parseIsoDate(values["as-of"]);
  if (values["as-of"] !== undefined && asOf === null) return usage({ id: "bad-date", given: values["as-of"] });
  const soon = values.soon === undefined ? defaultSoon : Number(values.soon);
  if (!Number.isInteger(soon) || soon < 0 || soon > longestSoon || values.soon === "")
    return usage({ id: "bad-soon", given: values.soon ?? "" });
  const [out, edit, editOnly] = [values.out ?? null, values.edit ?? null, values["edit-only"]];
  if (edit !== null && out === null) return usage({ id: "edit-without-out" });
  if (editOnly && edit === null) return usage({ id: "edit-only-without-edit" });
  const review = { file, sheet: values.sheet ?? null, asOf, soon, out, json: values.json, edit, editOnly };
  const combine = values.combine ?? null;
  if (more.length === 0 && combine === null && !values.jsonl) return { id: "review", review };
  if (combine !== null && !/\.xlsx$/i.test(combine)) return usage({ id: "combine-extension", given: combine });
  return manyArguments(review, { paths: positionals, combine, jsonl: values.jsonl });
}

/** The same call for many files: also where the one path turns out to be a folder. */
export function manyArguments(
  { sheet, asOf, soon, out, json }: ReviewArguments,
  { paths, combine, jsonl }: Pick<ManyArguments, "paths" | "combine" | "jsonl">,
): ParsedArguments {
  if (out !== null) return usage({ id: "out-with-many" });
  if (json) return usage({ id: "json-with-many" });
  return { id: "many", many: { paths, sheet, asOf, soon, combine, jsonl } };
}

/** What is wrong with the option that the parser's words name: it says so in English only. */
function optionProblem(detail: string): UsageProblem {
  const option = /--?[^\s',<]+/.exec(detail)?.[0] ?? "";
  const known = Object.entries(options).find(([name]) => `--${name}` === longName(option));
  if (!known) return { id: "unknown-option", option };
  return { id: known[1].type === "string" ? "value-missing" : "value-unwanted", option: longName(option) };
}

function longName(option: string): string {
  return option === "-h" ? "--help" : option;
}

function usage(problem: UsageProblem): ParsedArguments {
  return { id: "usage", problem };
}
