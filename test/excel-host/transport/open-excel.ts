import { AsyncLocalStorage } from "node:async_hooks";
import type { RequestBody } from "../engine/wire-format";
import { byteLength } from "../limits/payload";
import type { ExcelEvent } from "../model/events";
import { eventTypes } from "../model/events";
import { Workbook } from "../model/workbook";
import { SimulatedExcel } from "../simulated-excel";
import { isSetSupported, type ApiLevel } from "./api-levels";
import { loadClient, type ClientGlobals } from "./load-client";

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** What one test has open. */
interface Opened {
  excel: SimulatedExcel | null;
}

const opened = new AsyncLocalStorage<Opened>();

/**
 * From here on this test speaks to the workbooks that it opens itself, and to no other test's: to be called before the first `await` where a workbook
 * is opened after one.
 */
export function asOneTest(): void {
  if (!opened.getStore()) opened.enterWith({ excel: null });
}

/**
 * Opens a workbook in a simulated Excel and puts the real client on top of it: from here on `Excel.run` of this test file speaks to it. What an earlier
 * test left running, because it ran out of time, goes on with the workbook that it opened itself: the client is one for all tests of a file.
 * Messages go over the client's own bridge for native hosts (source: protocol §2, §9); there is no network.
 */
export function openExcel(workbook = new Workbook(), level: ApiLevel = "1.13"): SimulatedExcel {
  const client = loadClient();
  const excel = new SimulatedExcel(workbook);
  asOneTest();
  const own = opened.getStore();
  if (own) own.excel = excel;
  claimApiLevel(client, level);
  const bridge = {
    /** The client puts its own in place. */
    onMessageFromHost: ((): void => undefined) as (text: string) => void,
    sendMessageToHost: (text: string): void => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const asked = opened.getStore()?.excel ?? excel;
      const answer = asked.answer(message.body, flags, byteLength(text)).catch(simulationFault);
      void answer.then((body) =>
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })),
      );
    },
  };
  client.OfficeExtension.HostBridge.init(bridge);
  workbook.events.listen((event) => bridge.onMessageFromHost(eventMessage(event)));
  return excel;
}

/** source: protocol §7: the shipped client does not refuse what is above the claimed version unless told to; §11: who owns Office.context */
function claimApiLevel(client: ClientGlobals, level: ApiLevel): void {
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  client.OSF._OfficeAppFactory = {
    getContext: () => ({
      host: "Excel",
      platform: "OfficeOnline",
      requirements: { isSetSupported: (set: string, version?: string) => isSetSupported(level, set, version) },
    }),
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", isDialog: false }),
    getLoadScriptHelper: () => ({ getUseAssociatedActionsOnlyDefined: () => false }),
  };
}

/** A fault of the simulation itself reaches the test as an error that Excel does not have, with the place where it arose. */
function simulationFault(error: unknown): string {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return JSON.stringify({
    Results: [],
    Error: { Code: "SimulationFault", Message: message, Location: null, ActionIndex: -1, HttpStatusCode: 500 },
  });
}

/** source: protocol §8: 65536 is the category of Excel's own events */
function eventMessage({ type, targetId, detail }: ExcelEvent): string {
  const entry = { messageCategory: 65_536, messageType: eventTypes[type], targetId, message: JSON.stringify(detail), id: 0 };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
