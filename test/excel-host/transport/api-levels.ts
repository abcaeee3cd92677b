/** The Excel versions that everything must work in: the manifest's minimum, Excel 2021 LTSC, and the newest (source: facts §1.2, §1.3). */
export const apiLevels = ["1.13", "1.14", "1.21"] as const;

export type ApiLevel = (typeof apiLevels)[number];

/** What `Office.context.requirements.isSetSupported` says. Sets beside ExcelApi are those of Excel 2021 LTSC (source: facts §1.2). */
export function isSetSupported(level: ApiLevel, set: string, version = "1.1"): boolean {
  const most = { excelapi: level, sharedruntime: "1.1", dialogapi: "1.2", ribbonapi: "1.2", addincommands: "1.1", customxmlparts: "1.1" }[
    set.toLowerCase()
  ];
  return most !== undefined && minor(version) <= minor(most);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? "0") + 1_000 * Number(version.split(".")[0]);
}
