import { HostError } from "../engine/host-error";

/** source: dts WorksheetProtectionOptions; all false unless given */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type ProtectionOption = (typeof protectionOptions)[number];

/** Protection of a sheet, or of the workbook's structure. */
export class Protection {
  private password: string | null = null;
  isOn = false;
  allowed: ReadonlySet<ProtectionOption> = new Set();

  /** source: facts #6784: protecting what is protected is refused */
  demandOff(): void {
    if (this.isOn) throw new HostError("AccessDenied", "already protected");
  }

  protect(allowed: Iterable<ProtectionOption>, password: string | null): void {
    this.demandOff();
    this.isOn = true;
    this.allowed = new Set(allowed);
    this.password = password;
  }

  /** source: facts #6784: unprotecting what is not protected is refused; dts WorksheetProtection.unprotect for the password */
  demandOn(password: string | null): void {
    if (!this.isOn) throw new HostError("AccessDenied", "not protected");
    // assumed: the code for a wrong password
    if (this.password !== null && this.password !== password) throw new HostError("AccessDenied", "wrong password");
  }

  unprotect(password: string | null): void {
    this.demandOn(password);
    this.isOn = false;
    this.password = null;
  }

  /** source: facts "Errors to map": AccessDenied (protected sheet or workbook) */
  demand(option: ProtectionOption | null, what: string): void {
    if (this.isOn && (option === null || !this.allowed.has(option))) throw new HostError("AccessDenied", `protected: ${what}`);
  }
}
