import type { ChangePlan, OwnMarks } from "../core/plan/plan-step";
import type { WorkbookSnapshot } from "../core/sheet/sheet-snapshot";

/** What a host can do and what stands in the way of writing. */
export interface HostDescription {
  readonly name: "xlsx";
  /** Null where the workbook may be written; otherwise why not. */
  readonly writeRefusal: Refusal | null;
}

/** Which sheets to read in full. The add-in's own sheets are always told apart and read as such. */
export type ReadRequest = { readonly sheets: "all" } | { readonly sheets: readonly string[] };

/** What must still be true when a plan is applied. */
export interface ApplyOptions {
  /** Fingerprints of the sheets the plan was made from. */
  readonly expect: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  /** Steps done so far, and all steps. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What became of a plan. */
export type Outcome =
  | { readonly id: "applied"; /** Cosmetic steps that could not be carried out. */ readonly notDone: readonly Refusal[] }
  /** Nothing was written: the sheets named were edited after they were read. */
  | { readonly id: "changed-meanwhile"; readonly sheets: readonly string[] }
  | { readonly id: "cancelled" };

/** Why a workbook cannot be read or written: each has a message of its own (what, why, what to do). */
export type Refusal =
  | { readonly id: "file-missing" }
  | { readonly id: "file-unreadable"; readonly problem: FileProblem; /** The system's own words. */ readonly detail: string }
  | { readonly id: "not-a-workbook" }
  | { readonly id: "empty-file" }
  | { readonly id: "encrypted" }
  | { readonly id: "old-format"; /** ".xls" or ".et" */ readonly extension: string }
  | { readonly id: "binary-format" }
  | { readonly id: "strict-format" }
  | { readonly id: "damaged"; /** The part of the file, or "" for the whole. */ readonly part: string; readonly detail: string }
  | { readonly id: "too-large"; readonly part: string; /** Bytes. */ readonly limit: number }
  /** More cells (of the sheet named), sheets or tasks (of the workbook) or units (to get a sheet each) than are worked on. */
  | { readonly id: "over-limit"; readonly what: "cells" | "sheets" | "tasks" | "units"; readonly sheet: string; readonly limit: number }
  | { readonly id: "signed" }
  | { readonly id: "structure-locked" }
  | { readonly id: "sheet-protected"; readonly sheet: string }
  | { readonly id: "sheet-missing"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly id: "no-table"; readonly sheets: readonly string[] }
  | { readonly id: "output-is-input" }
  | { readonly id: "output-extension"; readonly extension: string }
  | { readonly id: "output-unwritable"; readonly problem: FileProblem; /** The system's own words. */ readonly detail: string };

/** What the system has against a file, as far as a person can do something about it. */
export type FileProblem =
  "disk-full" | "not-allowed" | "read-only" | "no-folder" | "is-folder" | "in-use" | "name-too-long" | "too-large" | "other";

/** Thrown where a refusal ends the work; caught at the entry, which words it. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.id);
    this.name = "RefusalError";
  }
}

/** A workbook that can be read and changed: Excel, or a file. */
export interface WorkbookHost {
  describe(): HostDescription;
  /** Throws RefusalError. */
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** This add-in's conditional formats on a sheet, the first rule first. Throws RefusalError for a sheet that is gone. */
  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]>;
  /** Carries out the whole plan or nothing of its data steps. Throws RefusalError. */
  apply(plan: ChangePlan, options: ApplyOptions): Promise<Outcome>;
}
