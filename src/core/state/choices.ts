import type { HighlightScheme } from "../plan/highlight-schemes";
import { defaultSettings } from "../settings";
import type { UnitOrder } from "../summary/summary-models";

/** What the user chose and the workbook remembers. */
export interface Choices {
  readonly dueSoonDays: number;
  readonly scheme: HighlightScheme;
  /** Live marks follow the day on which the workbook is opened. Null: live on the user's own day, frozen on any other as-of date. */
  readonly marks: "live" | "frozen" | null;
  readonly summaries: SummaryChoices;
}

/** What 生成汇总 makes. */
export interface SummaryChoices {
  readonly overview: boolean;
  readonly unitSheets: boolean;
  /** All units on one sheet, a page each. */
  readonly combined: boolean;
  /** In which order 总览 and the unit sheets stand. */
  readonly order: UnitOrder;
  /** Units that get no sheet; empty for a sheet for every unit. */
  readonly leftOutUnits: readonly string[];
}

export const defaultChoices: Choices = {
  dueSoonDays: defaultSettings.dueSoonDays,
  scheme: "traffic-light",
  marks: null,
  summaries: { overview: true, unitSheets: true, combined: false, order: "listed", leftOutUnits: [] },
};
