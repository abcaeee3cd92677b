/** Parameters of every message that core can return, by message id. The wording is in src/i18n. */
export interface MessageParameters {
  /** A rule did not run because the table lacks what it needs. */
  "skipped.no-deadline-column": Record<never, never>;
  "skipped.no-unit-column": Record<never, never>;
  "skipped.no-numbers": Record<never, never>;
  "skipped.no-sections": Record<never, never>;
  "skipped.no-progress-column": Record<never, never>;
  "skipped.no-done-date-column": Record<never, never>;
  "skipped.no-roster": Record<never, never>;
  "skipped.no-plan-year": Record<never, never>;
}

export type MessageId = keyof MessageParameters;

/** A message as data: which one, and what it speaks of. */
export type Message = { readonly [Id in MessageId]: { readonly id: Id; readonly parameters: MessageParameters[Id] } }[MessageId];
