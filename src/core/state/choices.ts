import type { CalendarDate } from "../calendar/calendar-date";
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
  /** 登记截止日 as entered; null for the as-of date. What a header says (1-9月份工作完成情况) counts where it is earlier. */
  readonly registeredUntil: CalendarDate | null;
  /** What stands on every reminder of this office. */
  readonly reminder: OfficeDetails;
}

/** What an office writes on every reminder: typed once. */
export interface OfficeDetails {
  /** 反馈方式. */
  readonly replyTo: string;
  /** 联系人. */
  readonly contact: string;
  readonly telephone: string;
  /** 落款单位. */
  readonly issuer: string;
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
  registeredUntil: null,
  reminder: { replyTo: "", contact: "", telephone: "", issuer: "" },
};
