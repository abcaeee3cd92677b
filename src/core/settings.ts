/** What the user may set. */
export interface Settings {
  /** How many calendar days before its day a task counts as 临期. */
  readonly dueSoonDays: number;
}

export const defaultSettings: Settings = { dueSoonDays: 15 };
