import type { DateSystem } from "../../../src/core/calendar/excel-serial";
import { deadlineReader, readDeadline, type DeadlineCell } from "../../../src/core/deadline/read-deadline";

function cell(kind: DeadlineCell["kind"], value: DeadlineCell["value"], text: string, dateSystem: DateSystem = "1900"): DeadlineCell {
  return { kind, value, text, dateSystem };
}

it.each<[cell: DeadlineCell, due: string]>([
  [cell("date", 44469, "2021年9月30日"), "2021-09-30"],
  [cell("date", 44469.75, "2021/9/30 18:00"), "2021-09-30"],
  [cell("date", 44469, "9月30日"), "2021-09-30"],
  [cell("date", 43007, "2021/9/30", "1904"), "2021-09-30"],
  // Excel makes a typed 2021年12月 the first day of the month: the month is what the office meant.
  [cell("date", 44531, "2021年12月"), "2021-12-31"],
  [cell("date", 44531, "Dec-21"), "2021-12-31"],
  [cell("date", 44531, "2021年12月1日"), "2021-12-01"],
])("a date cell %j is due on %s", (dateCell, due) => {
  expect(readDeadline(dateCell, 2021)).toMatchObject({ kind: "dated", due, pastLimitAfter: due, text: dateCell.text, yearAssumed: false });
});

it.each<[cell: DeadlineCell, due: string]>([
  [cell("number", 44469, "44469"), "2021-09-30"],
  [cell("text", "44469", "44469"), "2021-09-30"],
  [cell("number", 20211231, "20211231"), "2021-12-31"],
  [cell("number", 202112, "202112"), "2021-12-31"],
  [cell("number", 2021, "2021"), "2021-12-31"],
  [cell("number", 2021.12, "2021.12"), "2021-12-31"],
  [cell("number", 2021.9, "2021.9"), "2021-09-30"],
  [cell("number", 9.15, "9.15"), "2021-09-15"],
  [cell("number", 2021.1, "2021.10"), "2021-10-31"],
])("a number cell %j is due on %s", (numberCell, due) => {
  expect(readDeadline(numberCell, 2021)).toMatchObject({ kind: "dated", due, pastLimitAfter: due, problems: [] });
});

it.each<[cell: DeadlineCell, due: string, pastLimitAfter: string]>([
  [cell("number", 2021.1, "2021.1"), "2021-01-31", "2021-10-31"],
  [cell("number", 9.3, "9.3"), "2021-09-03", "2021-09-30"],
  [cell("number", 12.1, "12.1"), "2021-12-01", "2021-12-10"],
])("a number cell %j may have lost a zero", (numberCell, due, pastLimitAfter) => {
  expect(readDeadline(numberCell, 2021)).toMatchObject({ kind: "dated", due, pastLimitAfter, problems: [{ id: "ambiguous" }] });
});

it.each([
  cell("number", 3, "3"),
  cell("number", 0.5, "50%"),
  cell("number", 20229, "20229"),
  cell("number", -5, "-5"),
  cell("number", 100000, "100000"),
  cell("text", "20229", "20229"),
  cell("date", -1, "########"),
  cell("boolean", true, "TRUE"),
  cell("error", "#N/A", "#N/A"),
  cell(null, null, ""),
])("%j is no day", (otherCell) => {
  expect(readDeadline(otherCell, 2021)).toMatchObject({ kind: "unknown", due: null, text: otherCell.text });
});

it("reads equal cells once, and tells a date from a text that looks like it", () => {
  const read = deadlineReader(2021);
  expect(read(cell("text", "年底前", "年底前"))).toBe(read(cell("text", "年底前", "年底前")));
  expect(read(cell("text", "2021年12月", "2021年12月")).due).toBe("2021-12-31");
  expect(read(cell("date", 44545, "2021年12月")).due).toBe("2021-12-15");
});
