import { type Remote, wrap } from "comlink";
import type { WorkbookDesk } from "./workbook-desk";

let started: Remote<WorkbookDesk> | null = null;

/** The desk in its worker, started when first asked for: after the first view, which it would otherwise slow down. */
export function desk(): Remote<WorkbookDesk> {
  started ??= wrap<WorkbookDesk>(new Worker(new URL("./worker.ts", import.meta.url)));
  return started;
}
