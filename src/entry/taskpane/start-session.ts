import { proxy } from "comlink";
import type { PaneService } from "../../app/pane/pane-service";
import type { Language } from "../shared/language";
import { letRefusalsCross } from "../shared/refusals-across";
import { reachWorker } from "../shared/reach-worker";
import { serviceAcross } from "../shared/service-across";
import type { SessionDesk } from "./session-worker";
import { type BlockwiseHost, WindowWorkbook } from "./workbook-across";

/** Starts the pane's session on a workbook. @param language that of generated sheets */
export function startSession(host: BlockwiseHost, language: Language, select: PaneService["select"]): PaneService {
  letRefusalsCross();
  const desk = reachWorker<SessionDesk>(
    () => new Worker(/* webpackChunkName: "session" */ new URL("./session-worker.ts", import.meta.url)),
    // Messages keep their order: nothing asked later can be answered before the workbook is there. Who asks hears of what fails.
    (started) => void started.open(proxy(new WindowWorkbook(host)), language).catch(() => undefined),
  );
  return serviceAcross(desk, select);
}
