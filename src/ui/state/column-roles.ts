import type { ColumnRoles } from "../../core/table/responsibility-table";

/** What a column can be said to hold. */
export const columnRoleNames = [
  "none",
  "number",
  "category",
  "task",
  "lead",
  "responsible",
  "support",
  "deadline",
  "progress",
  "doneDate",
  "remark",
] as const;
export type ColumnRole = (typeof columnRoleNames)[number];

/** A column (1-based) with its label and its role. */
export interface RoleOfColumn {
  readonly column: number;
  readonly label: string;
  readonly role: ColumnRole;
}

/** Every column that has a label or a role, from left to right. */
export function rolesByColumn(columns: ColumnRoles, labels: readonly (readonly [column: number, label: string])[]): RoleOfColumn[] {
  const roleOf = new Map<number, ColumnRole>();
  for (const role of columnRoleNames) {
    if (role === "none") continue;
    const column = columns[role];
    if (typeof column === "number") roleOf.set(column, role);
    else for (const each of column ?? []) roleOf.set(each, role);
  }
  const labelOf = new Map(labels);
  return [...new Set([...labelOf.keys(), ...roleOf.keys()])]
    .sort((a, b) => a - b)
    .map((column) => ({ column, label: labelOf.get(column) ?? "", role: roleOf.get(column) ?? "none" }));
}

/** The roles that the columns were given; null where none is the task, or where two columns have a role that only one can have. */
export function rolesFromColumns(chosen: readonly RoleOfColumn[]): ColumnRoles | null {
  const columnsOf = (role: ColumnRole): number[] => chosen.filter((each) => each.role === role).map(({ column }) => column);
  const single = (role: ColumnRole): number | null => columnsOf(role)[0] ?? null;
  const task = single("task");
  const twice = columnRoleNames.some((role) => role !== "none" && role !== "category" && columnsOf(role).length > 1);
  if (task === null || twice) return null;
  return {
    number: single("number"),
    category: columnsOf("category"),
    task,
    lead: single("lead"),
    responsible: single("responsible"),
    support: single("support"),
    deadline: single("deadline"),
    progress: single("progress"),
    doneDate: single("doneDate"),
    remark: single("remark"),
  };
}
