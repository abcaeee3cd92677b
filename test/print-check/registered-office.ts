import { PaneSession } from "../../src/app/pane/pane-session";
import { type CalendarDate, parseIsoDate } from "../../src/core/calendar/calendar-date";
import { defaultChoices } from "../../src/core/state/choices";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";

const firstRow = 4;
const [progressColumn, lastRow] = [7, 35];
/** What is registered, row by row in turn: then and at the second generation. */
const registrations = [
  ["正在推进", "已完成"],
  ["", "正在推进"],
  ["未启动", "未启动"],
  ["", ""],
  ["已完成", "已完成"],
] as const;

/** The sample table as an office works on it: progress registered, summed up in July and again on the day, reminders made. */
export async function registeredOffice(table: Uint8Array, iso: string): Promise<Uint8Array> {
  let bytes = table;
  const host = await XlsxHost.open({
    load: () => Promise.resolve(bytes),
    save: (changed) => {
      bytes = changed;
      return Promise.resolve();
    },
  });
  const session = new PaneSession(host, sheetWords, () => undefined);
  const [july, day] = [dayOf("2021-07-05"), dayOf(iso)];
  const summaries = { ...defaultChoices.summaries, combined: true };
  const request = { summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
  const done = async (id: number, today: CalendarDate): Promise<void> => {
    await session.carryOut(id, { today, now: `${today}T09:30` }, () => undefined);
  };
  const register = (generation: 0 | 1): Promise<unknown> => {
    const cells = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => ({
      position: { row: firstRow + index, column: progressColumn },
      before: { kind: "blank" } as const,
      after: { kind: "text", text: registrations[index % registrations.length]?.[generation] ?? "" } as const,
    }));
    return host.apply({ steps: [{ step: "write-cells", sheet: "Sheet1", cells }] }, { expect: new Map() });
  };
  const reviewed = (today: CalendarDate): ReturnType<PaneSession["review"]> =>
    session.review({ moment: { today, now: `${today}T09:00` }, asOf: today });
  await reviewed(july);
  await done((await session.proposeProgressColumns(0)).id, july);
  await register(0);
  await reviewed(july);
  await done((await session.proposeSummaries(request)).id, july);
  await register(1);
  const { tables } = await reviewed(day);
  await done((await session.proposeSummaries(request)).id, day);
  const tasks = [...(tables[0]?.pastLimit ?? []), ...(tables[0]?.dueSoon ?? [])].map(({ index }) => index);
  const details = { replyBy: null, issuedOn: null, replyTo: "", contact: "", telephone: "", issuer: "" };
  await done((await session.proposeReminders({ table: 0, tasks, details })).id, day);
  return bytes;
}

function dayOf(iso: string): CalendarDate {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(iso);
  return day;
}
