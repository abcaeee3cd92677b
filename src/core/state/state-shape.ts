import { parseIsoDate } from "../calendar/calendar-date";
import type { ConditionalLook, ConditionalRule, OwnMarks } from "../plan/plan-step";
import { highlightSchemes } from "../plan/highlight-schemes";
import { statusIds } from "../schedule/task-status";
import { type CellArea, type CellPosition, lastSheetColumn, lastSheetRow } from "../sheet/cell-position";
import type { ColumnRoles } from "../table/responsibility-table";
import type { NameDecision, TableCorrection } from "../table/table-knowledge";
import type { Choices, OfficeDetails, SummaryChoices } from "./choices";
import type { ContentPrint, GeneratedSheet, GeneratedSheets } from "./generated-sheets";
import type { CellPlace, Inverse, StoredTask } from "./inverse";
import type { Ledger, RunRecord } from "./ledger";
import { unpacksWithinLimit } from "./packed-text";
import type { NotRestored, RecordedPurpose, RunItem } from "./run-item";
import { type Shape, listOf, number, oneOf, orAbsent, orNull, record, tagged, text, whole, yesOrNo } from "./shape";
import type { AddedColumn, RebuiltSheet, WorkbookState } from "./workbook-state";

/**
 * The shape of what is remembered, part by part, as the types have it: the compiler names a field or a kind that is missing here. A workbook may
 * come from anywhere, and a stored value of another shape would break the work in its middle.
 */
type Fields<Type> = { readonly [Name in keyof Type]-?: Shape };

function all<Type>(fields: Fields<Type>): Shape {
  return record(fields);
}

/** The kinds of a tagged type, each with its fields but the tag. */
function kinds<Type extends { readonly id: string }>(fields: {
  readonly [Id in Type["id"]]: Fields<Omit<Extract<Type, { readonly id: Id }>, "id">>;
}): Shape {
  return tagged(Object.fromEntries(Object.entries<Readonly<Record<string, Shape>>>(fields).map(([id, each]) => [id, record(each)])));
}

const day: Shape = (value) => typeof value === "string" && parseIsoDate(value) !== null;
const row = whole(1, lastSheetRow);
const column = whole(1, lastSheetColumn);
const position = all<CellPosition>({ row, column });
const area = all<CellArea>({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

const summaries = all<SummaryChoices>({
  overview: yesOrNo,
  unitSheets: yesOrNo,
  combined: yesOrNo,
  order: oneOf(["listed", "worst-first"]),
  leftOutUnits: listOf(text),
});
const choices = all<Choices>({
  dueSoonDays: whole(0, 3650),
  scheme: oneOf(Object.keys(highlightSchemes)),
  marks: oneOf(["live", "frozen", null]),
  registeredUntil: orNull(day),
  reminder: all<OfficeDetails>({ replyTo: text, contact: text, telephone: text, issuer: text }),
  summaries,
});

const roles = all<ColumnRoles>({
  number: orNull(column),
  category: listOf(column),
  task: column,
  lead: orNull(column),
  responsible: orNull(column),
  support: orNull(column),
  deadline: orNull(column),
  progress: orNull(column),
  doneDate: orNull(column),
  remark: orNull(column),
});
const correction = all<TableCorrection>({ header: record({ firstRow: row, lastRow: row }), columns: roles });
const columnLabel: Shape = (value) => Array.isArray(value) && value.length === 2 && column(value[0]) && text(value[1]);
const names = all<NameDecision>({ kept: text, variant: text, same: yesOrNo });

const print = all<ContentPrint>({ own: text, notes: text });
/** A packed text that would fill the memory once it is unpacked makes the state unreadable: it is kept aside as it is. */
const packed: Shape = (value) => typeof value === "string" && unpacksWithinLimit(value);
const generated = all<GeneratedSheets>({
  sheets: listOf(all<GeneratedSheet>({ key: text, name: text, print })),
  steps: orNull(packed),
  summary: orAbsent(orNull(packed)),
  comparedWith: orAbsent(orNull(packed)),
});

const look = all<ConditionalLook>({
  fill: orNull(text),
  fontColor: orNull(text),
  bold: yesOrNo,
  borderColor: orNull(text),
  numberFormat: orNull(text),
});
const rule = all<ConditionalRule>({ formula: text, look, stopIfTrue: yesOrNo });
const marks = listOf(all<OwnMarks>({ area, rules: listOf(rule) }));

const task = all<StoredTask>({ identity: text, body: text, number: orNull(number), sections: listOf(text) });
const field = oneOf(["number", "task", "lead", "responsible", "support", "deadline", "progress", "doneDate"]);
const places = kinds<CellPlace>({
  task: { task, field, position },
  beside: { task, label: text, rowsDown: whole(0), position },
  other: { position, around: orAbsent(text) },
});
const inverses = kinds<Inverse>({
  cell: {
    sheet: text,
    place: places,
    was: text,
    wrote: text,
    wasNumber: orAbsent(number),
    wroteNumber: orAbsent(number),
    wasFormat: orAbsent(text),
  },
  marks: { sheet: text, was: marks, wrote: marks },
  "columns-added": { sheet: text, labels: listOf(text) },
  "sheet-added": { sheet: text, key: text, wrote: print },
  "roster-added": { sheet: text, key: text, wrote: print },
  "table-added": { sheet: text, wrote: print },
  "sheet-regenerated": { sheet: text, key: text, wrote: print },
  "sheet-removed": { sheet: text, key: text },
  "sheet-kept-as-old": { sheet: text, newName: text, key: text },
});

const reasons: Readonly<Record<NotRestored["why"], true>> = {
  "edited-since": true,
  "task-gone": true,
  "task-ambiguous": true,
  formula: true,
  "sheet-gone": true,
  "sheet-edited": true,
  "rows-moved": true,
  "not-kept": true,
};
const notRestored = all<NotRestored>({ position: orNull(position), wrote: text, now: text, why: oneOf(Object.keys(reasons)) });
const sheetList = { sheets: listOf(text) };
/** How many tasks carry which status; statuses that are absent are none. */
const tasksByStatus: Shape = (value) =>
  record({})(value) && Object.entries(value as object).every(([id, count]) => oneOf(statusIds)(id) && whole(0)(count));
const items = kinds<RunItem>({
  marks: { sheet: text, tasks: tasksByStatus, frozenAt: orNull(day), replaces: yesOrNo, leftOut: orAbsent(listOf(position)) },
  "remove-marks": { sheet: text },
  "restore-marks": { sheet: text },
  "add-sheets": sheetList,
  "update-sheets": sheetList,
  "remove-sheets": sheetList,
  "keep-as-old": { sheet: text, newName: text, cells: listOf(position) },
  "not-brought-back": sheetList,
  cells: { sheet: text, changes: listOf(record({ position, from: text, to: text })) },
  "add-columns": { sheet: text, labels: listOf(text), column },
  "remove-columns": { sheet: text, labels: listOf(text) },
  "columns-not-added": { sheet: text, why: oneOf(["there-already", "sheet-protected", "not-blank"]) },
  "not-restored": { sheet: text, cells: listOf(notRestored) },
  "add-table": { sheet: text, rows: whole(1), columns: whole(1), tasks: whole(0), parts: whole(1) },
  "word-left-out": { trackedChanges: yesOrNo, hiddenTexts: whole(0), footnotes: whole(0) },
  "rows-joined": { sheet: text, rows: listOf(listOf(row)) },
  "stands-for": { sheet: text, old: text },
  "forget-state": {},
});

const purposes: Readonly<Record<RecordedPurpose, true>> = {
  highlight: true,
  summaries: true,
  fixes: true,
  edits: true,
  "clear-marks": true,
  "progress-columns": true,
  reminders: true,
  roster: true,
  "word-import": true,
  rebuild: true,
};
/** Local date and time to the minute: 2021-10-15T09:30. */
const minute: Shape = (value) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && day(value.slice(0, 10));
const run = all<RunRecord>({
  id: whole(1),
  purpose: oneOf(Object.keys(purposes)),
  when: minute,
  state: oneOf(["started", "finished", "undone"]),
  items: listOf(items),
  inverse: orNull(listOf(inverses)),
  generatedBefore: orNull(generated),
});
const ledger = all<Ledger>({ runs: listOf(run), forgotten: whole(0), nextId: whole(1) });

/** True for a complete state in which every value is of the kind that the program counts on. */
export const stateShape = all<WorkbookState>({
  choices,
  corrections: listOf(record({ sheet: text, headerRow: row, correction, labels: orAbsent(listOf(columnLabel)) })),
  names: listOf(names),
  ignored: listOf(record({ sheet: text, key: text, reason: text, on: day })),
  ledger,
  addedColumns: listOf(all<AddedColumn>({ sheet: text, label: text })),
  starts: listOf(all<WorkbookState["starts"][number]>({ sheet: text, event: orNull(text), day })),
  rebuilt: listOf(all<RebuiltSheet>({ sheet: text, old: text })),
  generated: orNull(generated),
  setAside: listOf(text),
});
