import type { JsonObject } from "../../excel-host/engine/wire-format";

/** What Excel tells the add-in of itself. */
export interface OfficeContext {
  /** Language tag of Excel's own texts. */
  readonly locale: string;
  /** Requirement sets by name: all that isSetSupported knows. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** source: protocol §10, "ContextActivationManager_getAppContextAsync": every member must be there */
export function appContext(id: string, { locale, requirements }: OfficeContext): JsonObject {
  return {
    _id: id,
    _appName: 16,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://excel.test/workbook.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _appInstanceId: "instance-1",
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "responsibility-table",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The page's address with what Excel adds to it (source: protocol §10, "Start"). `_xdm_Info` comes last. */
export function addressInExcel(page: string, { locale }: OfficeContext, conversation: string, id: string): string {
  const address = new URL(page);
  address.searchParams.set("_host_Info", `Excel$Web$16.00$${locale}$correlation-1$$$0`);
  const host = window.location.href.split(/[?#]/u)[0] ?? "";
  return `${address.href}#&_serializer_version=1&_xdm_Info=${conversation}|${id}|${host}`;
}
