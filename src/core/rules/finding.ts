import type { CellPosition } from "../sheet/cell-position";
import type { Message } from "../messages";
import type { TaskIdentity } from "../table/task-identity";

/** 错误, 提醒, 建议. */
export type Severity = "error" | "warning" | "info";

/** All rules by name: the thing, and what is wrong with it. */
export const ruleIds = [
  "task-missing",
  "unit-missing",
  "number-duplicate",
  "deadline-impossible",
  "column-missing",
  "number-missing",
  "number-gap",
  "section-gap",
  "deadline-missing",
  "deadline-unreadable",
  "deadline-ambiguous",
  "deadline-text-conflict",
  "deadline-ongoing-but-dated",
  "deadline-year-assumed",
  "deadline-outside-plan",
  "unit-variant",
  "unit-unknown",
  "unit-duplicate",
  "task-duplicate",
  "text-residue",
  "text-unbalanced",
  "text-repeated",
  "progress-unknown",
  "progress-date-missing",
  "progress-date-future",
  "column-placeholder",
  "number-style",
  "section-style",
  "unit-separator",
  "unit-collective",
  "unit-several-leads",
  "deadline-wording",
  "deadline-action",
  "text-end-punctuation",
  "text-halfwidth",
  "text-spacing",
] as const;
export type RuleId = (typeof ruleIds)[number];

/** A remedy that is certain: the whole cell text before and after. */
export interface Fix {
  readonly position: CellPosition;
  readonly from: string;
  readonly to: string;
  /** True where it changes only form, never a name, a day or a number: such fixes may be applied all at once. */
  readonly safe: boolean;
}

/** What a rule returns: data, no wording. */
export interface Issue {
  readonly cells: readonly CellPosition[];
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** The tasks it speaks of, for an ignore that survives moved rows; empty where it speaks of the table. */
  readonly tasks: readonly TaskIdentity[];
}

/** An issue with the rule that found it. */
export interface Finding extends Issue {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** Why a rule did not run. */
export interface SkippedRule {
  readonly rule: RuleId;
  readonly why: Message;
}

/** All findings, in the order of severity, then rule, then cell; and which rules ran, so that "nothing found" is not "not checked". */
export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly ran: readonly RuleId[];
  readonly skipped: readonly SkippedRule[];
}
