let sessions = 0;

/** Mints ids that hold for one session of a workbook: another opening gives others (source: facts §1.4). */
export class Identifiers {
  private readonly session: number;
  private last = 0;

  constructor() {
    sessions += 1;
    this.session = sessions;
  }

  /** In the form of a GUID in braces. */
  next(): string {
    this.last += 1;
    const hex = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, "0");
    return `{${hex(this.last, 8)}-${hex(this.session, 4)}-4000-8000-000000000000}`;
  }
}
