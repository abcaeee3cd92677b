import { proxy, wrap } from "comlink";
import type { PaneService } from "../../app/pane/pane-service";
import type { Language } from "../shared/language";
import { letRefusalsCross } from "../shared/refusals-across";
import { serviceAcross } from "../shared/service-across";
import type { SessionDesk } from "./session-worker";
import { type BlockwiseHost, WindowWorkbook } from "./workbook-across";

/** Starts the pane's session on a workbook. @param language that of generated sheets */
export function startSession(host: BlockwiseHost, language: Language, select: PaneService["select"]): PaneService {
  letRefusalsCross();
  const desk = wrap<SessionDesk>(new Worker(/* webpackChunkName: "session" */ new URL("./session-worker.ts", import.meta.url)));
  // Messages keep their order: nothing asked later can be answered before the workbook is there.
  void desk.open(proxy(new WindowWorkbook(host)), language);
  return serviceAcross(() => desk, select);
}
