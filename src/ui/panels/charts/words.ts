import type { CalendarDate } from "../../../core/calendar/calendar-date";
import type { StatusId } from "../../../core/schedule/task-status";
import type { LateWords } from "../../components/late-part";
import type { UnitOrder } from "../../../core/summary/summary-models";

/** A status with how many tasks have it. */
export type CountedStatus = readonly [status: StatusId, count: number];

/** The words of the charts and of the tables behind them. */
export interface ChartsWords extends LateWords {
  readonly tab: string;
  readonly asOf: (date: CalendarDate) => string;
  /** Chart or table, of the chart named. */
  readonly view: (chart: string) => string;
  readonly chart: string;
  readonly table: string;
  readonly legend: string;
  /** Statuses with their counts, in one line: △ 已过时限、未登记 2，持续推进 3. */
  readonly counts: (counts: readonly CountedStatus[]) => string;
  readonly statusColumn: (status: StatusId) => string;
  readonly tasks: string;
  readonly total: string;
  /** In place of a number that nobody can know. */
  readonly unknown: string;
  readonly unknownNote: string;
  /** A table may be wider than the pane. */
  readonly tableRegion: (chart: string) => string;

  readonly units: {
    readonly heading: string;
    readonly unit: string;
    readonly pairs: string;
    readonly order: string;
    readonly orders: Readonly<Record<UnitOrder, string>>;
    readonly oneTable: string;
    readonly units: (count: number) => string;
    readonly collectives: (count: number) => string;
    /** What a bar shows, said behind the unit and its tasks. */
    readonly counts: (counts: readonly CountedStatus[]) => string;
    readonly keys: string;
    readonly more: (count: number) => string;
    readonly none: string;
  };
  readonly timeLine: {
    readonly heading: (year: number | null) => string;
    readonly by: Readonly<Record<"day" | "week", string>>;
    readonly period: string;
    /** One day, or the first and last of several. */
    readonly stretch: (first: CalendarDate, last: CalendarDate) => string;
    /** The same with its year. */
    readonly stretchOfYears: (first: CalendarDate, last: CalendarDate) => string;
    readonly bar: (stretch: string, tasks: number, counts: readonly CountedStatus[]) => string;
    readonly month: (month: number) => string;
    readonly asOfLine: (date: CalendarDate) => string;
    readonly asOfOutside: (date: CalendarDate, before: boolean) => string;
    readonly keys: string;
    readonly earlier: (year: number, tasks: number) => string;
    readonly later: (year: number, tasks: number) => string;
    readonly earlierRow: (year: number) => string;
    readonly laterRow: (year: number) => string;
    readonly withoutDay: string;
    readonly withoutDayAndCounts: (counts: readonly CountedStatus[]) => string;
    readonly sum: (dated: number, tasks: number) => string;
    readonly none: string;
  };
  readonly list: {
    readonly ofUnit: (unit: string, tasks: number) => string;
    readonly dueIn: (stretch: string, tasks: number) => string;
    readonly close: string;
    readonly cut: (shown: number, all: number) => string;
    readonly notListed: string;
  };
}
