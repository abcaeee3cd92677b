import { strFromU8, unzipSync } from "fflate";
import { posix } from "node:path";
import { allNamed, xmlTree } from "../../../contract/xml-tree";

/** The parts of a file by path, as text. */
export function partTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** CT_Worksheet's children in the order of ECMA-376 part 1, 18.3.1.99. */
const worksheetChildren =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** What would make Excel call a file damaged, as far as it can be told without Excel: one line per fault. */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  const parts = partTexts(bytes);
  return [
    ...contentTypeFaults(parts),
    ...relationshipFaults(parts),
    ...worksheetFaults(parts),
    ...workbookFaults(parts),
    ...styleFaults(parts),
  ];
}

function contentTypeFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const entries = xmlTree(parts.get("[Content_Types].xml") ?? "").children;
  const overrides = entries.filter(({ name }) => name === "Override").map(({ attributes }) => attributes.PartName?.slice(1) ?? "");
  const defaults = entries.filter(({ name }) => name === "Default").map(({ attributes }) => attributes.Extension ?? "");
  const untyped = [...parts.keys()].filter(
    (part) => part !== "[Content_Types].xml" && !overrides.includes(part) && !defaults.includes(part.slice(part.lastIndexOf(".") + 1)),
  );
  const twice = overrides.filter((part, index) => overrides.indexOf(part) !== index);
  return [
    ...overrides.filter((part) => !parts.has(part)).map((part) => `content type of missing ${part}`),
    ...untyped.map((part) => `no content type for ${part}`),
    ...twice.map((part) => `two content types for ${part}`),
  ];
}

function relationshipFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([path, text]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = posix.dirname(posix.dirname(path));
    const relationships = xmlTree(text).children.map(({ attributes }) => attributes);
    const ids = relationships.map(({ Id }) => Id);
    const inside = relationships.filter(({ TargetMode }) => TargetMode !== "External").map(({ Target }) => Target ?? "");
    const targets = inside.map((target) => (target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(folder, target))));
    return [
      ...targets.filter((target) => !parts.has(target)).map((target) => `${path} leads to missing ${target}`),
      ...(new Set(ids).size < ids.length ? [`${path} has an id twice`] : []),
    ];
  });
}

function worksheetFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([path, text]) => {
    if (!path.startsWith("xl/worksheets/sheet")) return [];
    const root = xmlTree(text);
    const places = root.children.map(({ name }) => worksheetChildren.indexOf(name));
    const ordered = places.every((place, index) => place >= (places[index - 1] ?? 0));
    const priorities = root.children
      .filter(({ name }) => name === "conditionalFormatting")
      .flatMap((format) => allNamed(format, "cfRule").map(({ attributes }) => attributes.priority));
    return [
      ...(ordered ? [] : [`${path}: order ${root.children.map(({ name }) => name).join(" ")}`]),
      ...(new Set(priorities).size < priorities.length ? [`${path} has a priority twice`] : []),
    ];
  });
}

function workbookFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const root = xmlTree(parts.get("xl/workbook.xml") ?? "");
  const sheets = allNamed(root, "sheet").map(({ attributes }) => attributes);
  const keys = (["name", "sheetId", "id"] as const).filter((key) => new Set(sheets.map((sheet) => sheet[key])).size < sheets.length);
  const names = allNamed(root, "definedName").map(({ attributes }) => `${attributes.name ?? ""}/${attributes.localSheetId ?? ""}`);
  const beyond = allNamed(root, "definedName").filter(({ attributes }) => Number(attributes.localSheetId ?? 0) >= sheets.length);
  const active = Number(allNamed(root, "workbookView")[0]?.attributes.activeTab ?? 0);
  return [
    ...keys.map((key) => `two sheets have the same ${key}`),
    ...(new Set(names).size < names.length ? ["a name is defined twice"] : []),
    ...beyond.map(({ attributes }) => `${attributes.name ?? ""} belongs to a sheet that is not there`),
    ...(active >= sheets.length ? ["the active sheet is not there"] : []),
  ];
}

function styleFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const text = parts.get("xl/styles.xml");
  if (text === undefined) return [];
  const lists = xmlTree(text).children;
  const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
  const places = lists.map(({ name }) => order.indexOf(name));
  const sizeOf = (wanted: string): number => lists.find(({ name }) => name === wanted)?.children.length ?? 0;
  const formats = lists.filter(({ name }) => name === "cellXfs").flatMap(({ children }) => children);
  const broken = formats.filter(
    ({ attributes }) =>
      Number(attributes.fontId) >= sizeOf("fonts") ||
      Number(attributes.fillId) >= sizeOf("fills") ||
      Number(attributes.borderId) >= sizeOf("borders"),
  );
  return [
    ...lists
      .filter(
        ({ name, attributes, children }) =>
          name !== "tableStyles" && attributes.count !== undefined && Number(attributes.count) !== children.length,
      )
      .map(({ name }) => `${name} has a wrong count`),
    ...(places.every((place, index) => place >= (places[index - 1] ?? 0)) ? [] : ["styles.xml is out of order"]),
    ...broken.map(() => "a cell format refers to what is not there"),
  ];
}
