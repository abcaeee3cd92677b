/** The Excel versions that everything must work in: the manifest's minimum, Excel 2021 LTSC, and the newest (source: facts §1.2, §1.3). */
export const apiLevels = ["1.13", "1.14", "1.21"] as const;

export type ApiLevel = (typeof apiLevels)[number];

/** The sets beside ExcelApi: those of Excel 2021 LTSC (source: facts §1.2). */
const otherSets: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  // The client passes delayForCellEdit on only where the host claims this set. assumed: Excel claims the set DelayForCellEdit
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  SharedRuntime: "1.1",
};

/** What `Office.context.requirements.isSetSupported` says. */
export function isSetSupported(level: ApiLevel, set: string, version = "1.1"): boolean {
  const claimed = Object.entries(requirementMatrix(level)).find(([name]) => name.toLowerCase() === set.toLowerCase());
  return claimed !== undefined && order(version) <= order(claimed[1]);
}

/** Every set with its version, as Excel on the web hands them to the page (source: protocol §10). */
export function requirementMatrix(level: ApiLevel): Readonly<Record<string, string>> {
  return { ExcelApi: level, ...otherSets };
}

function order(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return 1_000 * major + minor;
}
