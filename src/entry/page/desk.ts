import { reachWorker } from "../shared/reach-worker";
import type { WorkbookDesk } from "./workbook-desk";

/** The desk in its worker, started when first asked for: after the first view, which it would otherwise slow down. */
export const desk = reachWorker<WorkbookDesk>(() => new Worker(/* webpackChunkName: "desk" */ new URL("./worker.ts", import.meta.url)));
