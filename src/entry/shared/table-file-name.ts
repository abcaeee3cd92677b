/** Files that may hold a responsibility table, by their ending: those that cannot be read are refused with the reason, not passed over. */
const tableEndings = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".et", ".ett", ".ods", ".csv", ".docx", ".doc", ".wps"];

/** True for a file that may hold a table, by its name. */
export function mayHoldTable(name: string): boolean {
  const lower = name.toLowerCase();
  return tableEndings.some((ending) => lower.endsWith(ending));
}
