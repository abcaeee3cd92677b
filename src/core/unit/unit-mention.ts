/** What a unit has to do with a task: 牵头, 责任, 配合. Strongest first. */
export const unitRoles = ["lead", "responsible", "support"] as const;
export type UnitRole = (typeof unitRoles)[number];

/** A unit named in a cell. */
export interface UnitMention {
  /** The full name: a carried-over level word is put back (省工业和信息化厅、科技厅 gives 省科技厅). */
  readonly name: string;
  readonly role: UnitRole;
  /** True for a group that is not one office (县直各部门, 各乡镇人民政府). */
  readonly collective: boolean;
  /** The words of the cell that name it, without residue of a conversion inside them. */
  readonly written: string;
}

/** What is wrong with the separators of a unit cell. */
export type SeparatorFault = "half-width" | "empty" | "leading" | "trailing";

/** A unit cell as read. */
export interface UnitCellReading {
  readonly mentions: readonly UnitMention[];
  /** The separators between names as written, in order (line breaks as \n). */
  readonly separators: readonly string[];
  readonly faults: readonly SeparatorFault[];
}
