import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const fixtures = path.join(__dirname, "../../fixtures");
/** The built command line. */
export const program = path.join(__dirname, "../../../dist/cli/review.cjs");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a caller would, standing in `folder`. */
export function runReview(args: readonly string[], folder: string = fixtures, environment: Readonly<Record<string, string>> = {}): Ran {
  const child = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
  });
  return { code: child.status, stdout: child.stdout, stderr: child.stderr };
}

/** What `--json` prints, as far as the tests look at it. */
export interface ReviewJson {
  readonly schema: number;
  readonly file: string;
  readonly asOf: string;
  readonly tables: readonly TableJson[];
}

export interface TableJson {
  readonly sheet: string;
  readonly title: string | null;
  readonly planYear: number | null;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string | null | readonly string[]>>;
  readonly tasks: readonly TaskJson[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly cells: readonly string[];
    readonly message: string;
    readonly fixes: readonly { readonly cell: string; readonly from: string; readonly to: string }[];
  }[];
  readonly rules: { readonly ran: readonly string[]; readonly skipped: readonly { readonly rule: string; readonly why: string }[] };
  readonly summary: {
    readonly tasks: number;
    readonly units: number;
    readonly pairs: number;
    readonly byStatus: Readonly<Record<string, number>>;
  };
}

interface TaskJson {
  readonly row: number;
  readonly number: number | null;
  readonly sections: readonly string[];
  readonly text: string;
  readonly units: readonly { readonly name: string; readonly role: string; readonly collective: boolean }[];
  readonly deadline: {
    readonly text: string;
    readonly kind: string;
    readonly due: string | null;
    readonly next: string | null;
    readonly milestones: readonly unknown[];
  };
  readonly status: string;
}

/** The JSON of a review that must succeed. */
export function reviewJson(args: readonly string[], folder?: string): ReviewJson {
  const ran = runReview([...args, "--json"], folder);
  if (ran.code === 2) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as ReviewJson;
}

/** The only table of a review. */
export function onlyTable(review: ReviewJson): TableJson {
  const [table, ...more] = review.tables;
  if (!table || more.length > 0) throw new Error(`${review.tables.length} tables`);
  return table;
}

/** An empty folder for a test's files; call `remove` when done. */
export function emptyFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "responsibility-table-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
