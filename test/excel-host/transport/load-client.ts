/// <reference types="office-js" />
import { readFileSync } from "node:fs";

const bundle = "@microsoft/office-js/dist/excel-web-16.00.js";

/** What of a page the client looks at while it loads (source: protocol §11). */
const page = {
  location: { protocol: "https:", hash: "", search: "", href: "https://excel.test/", host: "excel.test", origin: "https://excel.test" },
  navigator: { userAgent: "node" },
  document: {
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    createElement: () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined }),
  },
};

/** The client's globals as far as tests touch them; not all are in its type definitions. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OSF: { _OfficeAppFactory?: unknown };
}

/** The client's door to a native host (source: protocol §2). The client sets `onMessageFromHost`. */
interface HostBridge {
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
}

/** Loads the real, unmodified Office.js client, once per test file. */
export function loadClient(): ClientGlobals {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (globals.Excel === undefined) {
    globals.window ??= globalThis;
    for (const [name, stand] of Object.entries(page)) globals[name] ??= stand;
    // Indirect eval runs in the realm of the tests: the client compares prototypes and refuses plain objects of another one (source: protocol §2).
    const run = eval as (code: string) => unknown;
    run(readFileSync(require.resolve(bundle), "utf8"));
  }
  return globals as unknown as ClientGlobals;
}
