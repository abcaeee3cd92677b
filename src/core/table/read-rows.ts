import { type MergeLookup, textAt } from "../sheet/cell-lookup";
import { isPlaceholderOrBlank, withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { FoundHeader } from "./find-header";
import type { ColumnRoles, SectionHeading } from "./responsibility-table";
import { sectionPath } from "./read-sections";
import { kindOfRow } from "./row-kind";
import { readSectionMarker } from "./section-marker";
import { endsAsUnit } from "../unit/unit-name";
import { goesBelow, isStepOf, readHeadNumber, readNumberCell, writtenNumber } from "./task-number";

/** The rows that make up one task. */
export interface TaskRows {
  /** 1-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Further rows (1-based) that continue the task's text: a paste from Word broke its paragraphs over rows. */
  readonly continuedIn: readonly number[];
  /** Rows (1-based) among them that are none of the task's: a header or a title repeated on a new page, a blank row. */
  readonly passedOver: readonly number[];
  readonly sections: readonly SectionHeading[];
}

export interface ReadRows {
  readonly tasks: readonly TaskRows[];
  readonly sections: readonly SectionHeading[];
}

/** Divides the rows `from` to `to` (1-based, inclusive) below a header into tasks and headings. */
export function readRows(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  header: FoundHeader,
  columns: ColumnRoles,
  from: number,
  to: number,
): ReadRows {
  const path = sectionPath(sheet, merges, columns.category);
  const tasks: { firstRow: number; lastRow: number; continuedIn: number[]; passedOver: number[]; sections: readonly SectionHeading[] }[] =
    [];
  const unitColumns = [columns.lead, columns.responsible, columns.support].filter((column) => column !== null);
  const workColumns = columns.deadline === null ? unitColumns : [...unitColumns, columns.deadline];
  const numbered = tasksAreNumbered(sheet, columns, from, to);
  const sentences = tasksAreSentences(sheet, columns, from, to);
  const numeralsAreHeadings = hasArabicNumbers(sheet, columns, from, to);

  const ownText = (row: number, column: number): string => {
    const area = merges.areaAt(row, column);
    if (area === null) return textAt(sheet, row, column);
    return area.firstRow === row ? textAt(sheet, row, area.firstColumn) : "";
  };

  const works = (row: number): boolean => workColumns.some((column) => !isPlaceholderOrBlank(ownText(row, column)));
  /** A unit or deadline merged from a row above holds for this row too. */
  const worksFromAbove = (row: number): boolean =>
    workColumns.some((column) => {
      const origin = merges.originOf(row, column);
      return origin.row < row && !isPlaceholderOrBlank(textAt(sheet, origin.row, origin.column));
    });
  const worksFollow = (heading: number, within: number): boolean => {
    for (let row = heading + 1; row <= Math.min(to, heading + within); row++) {
      if (works(row) && !isPlaceholderOrBlank(ownText(row, columns.task))) return true;
    }
    return false;
  };

  const numberAt = (row: number): string =>
    writtenNumber(columns.number === null ? ownText(row, columns.task) : ownText(row, columns.number));
  /** True for a row without work of its own whose number the next filled row carries on: 1 above 1.1, or above （1）. */
  const headsRowsBelow = (row: number): boolean => {
    if (works(row) || workColumns.some((column) => merges.areaAt(row, column) !== null)) return false;
    let next = row + 1;
    while (next <= to && (sheet.rows[next - 1] ?? []).every((cell) => cell === undefined || cell.text.trim() === "")) next++;
    return next <= to && goesBelow(numberAt(next), numberAt(row));
  };

  // Below a note stand its further lines and who signed; a row with a task and its unit or deadline ends it.
  let inNotes = false;
  /** The number of the row that heads the rows being read, while they go on from it. */
  let headed: string | null = null;
  for (let row = from; row <= to; row++) {
    const kind = kindOfRow(sheet, merges, header, columns, row, numeralsAreHeadings);
    const origin = merges.originOf(row, columns.task);
    // The header's own label goes on into this row.
    if (origin.row <= header.lastRow) continue;
    if (origin.row < row && tasks.at(-1)?.firstRow === origin.row) {
      const current = tasks.at(-1);
      if (current) current.lastRow = row;
      continue;
    }
    if (kind.id === "blank") continue;
    if (kind.id === "aside") {
      inNotes ||= kind.isNote;
      continue;
    }
    if (kind.id === "section") {
      if (inNotes && !(isLike(path.all(), kind.heading.text) && worksFollow(row, headingsInARow))) continue;
      inNotes = false;
      headed = null;
      if (kind.inCategory) path.divide(row, kind.heading);
      else path.enter(kind.heading);
      continue;
    }
    const text = ownText(row, columns.task);
    const hasWork = works(row);
    if (inNotes && (!hasWork || isPlaceholderOrBlank(text))) continue;
    inNotes = false;
    const number = headed === null ? "" : numberAt(row);
    if (headed !== null && number !== "" && !isStepOf(number, headed)) {
      path.endDivision();
      headed = null;
    }
    const sections = path.at(row);
    if (isPlaceholderOrBlank(text)) {
      const isNumbered = columns.number !== null && readNumberCell(ownText(row, columns.number)) !== null;
      if (hasWork || (isNumbered && worksFromAbove(row)))
        tasks.push({ firstRow: row, lastRow: row, continuedIn: [], passedOver: [], sections });
      continue;
    }
    if (!hasWork && headsRowsBelow(row)) {
      path.divide(row, { position: { row, column: columns.task }, text });
      headed = numberAt(row);
      continue;
    }
    const last = tasks.at(-1);
    const bare = !hasWork && workColumns.every((column) => merges.areaAt(row, column) === null && ownText(row, column).trim() === "");
    // Beside a number column a number at the head of the text, such as （1）, counts steps and not tasks.
    const unnumbered =
      columns.number === null
        ? readHeadNumber(text).value === null
        : ownText(row, columns.number).trim() === "" && merges.areaAt(row, columns.number) === null;
    if (bare && unnumbered && sentences && worksFollow(row, 1) && isTitle(sheet, row, text)) {
      path.enter({ position: { row, column: columns.task }, text });
      continue;
    }
    if (last && numbered && bare && unnumbered && merges.areaAt(row, columns.task) === null && last.sections === sections) {
      for (let between = last.lastRow + 1; between < row; between++) last.passedOver.push(between);
      last.continuedIn.push(row);
      last.lastRow = row;
      continue;
    }
    tasks.push({ firstRow: row, lastRow: row, continuedIn: [], passedOver: [], sections });
  }
  dropSignature(sheet, columns, tasks, ownText);
  return { tasks, sections: headingsOfTasks(path.all(), tasks.at(-1)?.lastRow ?? to) };
}

/** How many headings may stand above a task. */
const headingsInARow = 4;

/** True for a heading with a marker like that of one above it. */
function isLike(headings: readonly SectionHeading[], text: string): boolean {
  const { markerStyle } = readSectionMarker(text);
  return (markerStyle === "一、" || markerStyle === "（一）") && headings.some((heading) => heading.markerStyle === markerStyle);
}

/** What stands below the last task without a number (抄送…, the name of the office) heads nothing. */
function headingsOfTasks(headings: readonly SectionHeading[], lastTaskRow: number): readonly SectionHeading[] {
  return headings.filter(({ position, markerStyle }) => position.row <= lastTaskRow || (markerStyle !== "none" && markerStyle !== "1."));
}

/** Takes the office and the day that sign the table, at the right below it, off the tasks. */
function dropSignature(
  sheet: SheetSnapshot,
  columns: ColumnRoles,
  tasks: { readonly firstRow: number }[],
  ownText: (row: number, column: number) => string,
): void {
  const signs = (row: number, what: (text: string) => boolean): boolean => {
    const filled = (sheet.rows[row - 1] ?? []).filter((cell) => cell !== undefined && withoutBlanks(cell.text) !== "");
    return filled.length === 1 && columns.deadline !== null && what(withoutBlanks(ownText(row, columns.deadline)));
  };
  const last = tasks.at(-1);
  if (!last) return;
  const dated = signs(last.firstRow, (text) => /^(?:20\d\d|二[〇○零].{2})年.{1,3}月.{1,3}日$/.test(text));
  const office = tasks.at(dated ? -2 : -1);
  if (office && signs(office.firstRow, (text) => endsAsUnit(text))) tasks.splice(dated ? -2 : -1);
}

/** Only in a table whose tasks carry numbers does a missing number say that a row continues the task above. */
function tasksAreNumbered(sheet: SheetSnapshot, columns: ColumnRoles, from: number, to: number): boolean {
  let [texts, numbers] = [0, 0];
  for (let row = from; row <= Math.min(to, from + sampledRows); row++) {
    const text = textAt(sheet, row, columns.task);
    if (isPlaceholderOrBlank(text)) continue;
    texts++;
    const inColumn = columns.number !== null && !isPlaceholderOrBlank(textAt(sheet, row, columns.number));
    if (inColumn || readHeadNumber(text).value !== null) numbers++;
  }
  return numbers * 2 >= texts && texts > 0;
}

/** True where most texts of the task column end with 。: a short one without any sign is then a title. */
function tasksAreSentences(sheet: SheetSnapshot, columns: ColumnRoles, from: number, to: number): boolean {
  let [texts, ended] = [0, 0];
  for (let row = from; row <= Math.min(to, from + sampledRows); row++) {
    const text = withoutBlanks(textAt(sheet, row, columns.task));
    if (text !== "") texts++;
    if (text.endsWith("。")) ended++;
  }
  return ended * 2 > texts;
}

const longestTitle = 20;

/** True for a row that holds nothing but a few words without any punctuation, in the task column: 社会事业. */
function isTitle(sheet: SheetSnapshot, row: number, text: string): boolean {
  const filled = (sheet.rows[row - 1] ?? []).filter((cell) => cell !== undefined && withoutBlanks(cell.text) !== "");
  return filled.length === 1 && text.trim().length <= longestTitle && /^[\p{Script=Han}（）()“”]+$/u.test(withoutBlanks(text));
}

/** How many rows are looked at to tell how tasks are numbered. */
const sampledRows = 200;

function hasArabicNumbers(sheet: SheetSnapshot, columns: ColumnRoles, from: number, to: number): boolean {
  if (columns.number === null) return false;
  for (let row = from; row <= Math.min(to, from + sampledRows); row++) {
    if (/^[\s（(]*[0-9０-９]/.test(textAt(sheet, row, columns.number))) return true;
  }
  return false;
}
