/** One unit of the office's own list (sheet 单位名录). */
export interface RosterUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Collective names this unit belongs to (县直各部门). */
  readonly groups: readonly string[];
  /** Position in statistics, smallest first; null where the list gives none. */
  readonly order: number | null;
}

/** The office's own list of units. */
export interface Roster {
  readonly units: readonly RosterUnit[];
}
