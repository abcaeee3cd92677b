import { type XmlNode, allNamed, xmlTree } from "../contract/xml-tree";
import { pngSize } from "./png-size";

/** What a manifest is checked against. */
export interface ManifestSurroundings {
  /** The version in package.json. */
  readonly version: string;
  /** A file of the built add-in by its path below the add-in's address; null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

/** Every size that Office asks for in some place or at some screen resolution. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const otherLocale = "en-US";
const han = /\p{Script=Han}/u;

/** What is wrong with a manifest that the schema does not see: each problem a sentence that names the place. */
export function ownProblems(manifest: string, { version, file }: ManifestSurroundings): readonly string[] {
  const root = xmlTree(manifest);
  return [
    ...identityProblems(root, version),
    ...requirementProblems(root),
    ...addressProblems(root, file),
    ...referenceProblems(root),
    ...commandProblems(root),
    ...iconProblems(root, file),
    ...localeProblems(root),
  ];
}

function identityProblems(root: XmlNode, version: string): string[] {
  const id = textOf(root, "Id");
  const stated = textOf(root, "Version");
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) && !/^0[0-]+$/.test(id) ? [] : [`Id「${id}」不是 GUID`]),
    ...(stated === version ? [] : [`Version「${stated}」与 package.json 的「${version}」不一致`]),
    ...(Number(stated.split(".")[0]) >= 1 ? [] : [`Version「${stated}」小于 1.0，Office 不接受`]),
  ];
}

function requirementProblems(root: XmlNode): string[] {
  const sets = allNamed(root, "Set").map(({ attributes }) => `${attributes.Name ?? ""} ${attributes.MinVersion ?? ""}`);
  const permission = textOf(root, "Permissions");
  return [
    ...["ExcelApi 1.13", "AddinCommands 1.1"].filter((set) => !sets.includes(set)).map((set) => `没有要求 ${set}`),
    ...(permission === "ReadWriteDocument" ? [] : [`Permissions「${permission}」不够：读写工作簿要 ReadWriteDocument`]),
    ...(child(root, "SupportUrl") ? [] : ["没有 SupportUrl"]),
  ];
}

/** Every address in the manifest: [where, address]. */
function addresses(root: XmlNode): (readonly [where: string, address: string])[] {
  const nodes = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"].flatMap((name) =>
    allNamed(root, name),
  );
  return nodes
    .flatMap((node) =>
      [node, ...allNamed(node, "Override")].map((each) => [node, each.attributes.DefaultValue ?? each.attributes.Value] as const),
    )
    .flatMap(([node, address]) => (address === undefined ? [] : [[`${node.name} ${node.attributes.id ?? ""}`.trim(), address] as const]));
}

function addressProblems(root: XmlNode, file: ManifestSurroundings["file"]): string[] {
  const base = baseAddress(root);
  return addresses(root).flatMap(([where, address]) => {
    if (!address.startsWith("https://")) return [`${where} 的地址不是 https：${address}`];
    if (!address.startsWith(base)) return [`${where} 的地址不在 ${base} 之下：${address}`];
    return file(pathIn(base, address)) ? [] : [`${where} 指向的文件不存在：${pathIn(base, address)}`];
  });
}

function referenceProblems(root: XmlNode): string[] {
  const overrides = child(root, "VersionOverrides");
  if (!overrides) return ["没有 VersionOverrides：功能区上没有按钮"];
  const resources = child(overrides, "Resources");
  const defined = (resources?.children ?? []).flatMap(({ children }) => children.map(({ attributes }) => attributes.id ?? ""));
  const used = new Set(residsIn(overrides));
  const ids = [...allNamed(overrides, "Control"), ...allNamed(overrides, "Group")].map(({ attributes }) => attributes.id ?? "");
  return [
    ...[...used].filter((resid) => !defined.includes(resid)).map((resid) => `resid「${resid}」没有定义`),
    ...defined.filter((id) => !used.has(id)).map((id) => `资源「${id}」没有用到`),
    ...repeated(defined).map((id) => `资源 id「${id}」重复`),
    ...repeated(ids).map((id) => `控件 id「${id}」重复`),
  ];
}

function commandProblems(root: XmlNode): string[] {
  const actions = allNamed(root, "Action");
  const panes = actions.flatMap((action) => (action.attributes.type === "ShowTaskpane" ? [textOf(action, "TaskpaneId")] : []));
  const functions = actions.some(({ attributes }) => attributes.type === "ExecuteFunction");
  return [
    ...(new Set(panes).size > 1 ? [`按钮打开的不是同一个面板：${[...new Set(panes)].join("、")}`] : []),
    ...(functions && allNamed(root, "FunctionFile").length === 0 ? ["有函数命令，却没有 FunctionFile"] : []),
  ];
}

function iconProblems(root: XmlNode, file: ManifestSurroundings["file"]): string[] {
  const base = baseAddress(root);
  const addressOf = new Map(
    allNamed(root, "Images").flatMap(({ children }) => children.map((image) => [image.attributes.id, image.attributes.DefaultValue])),
  );
  const wanted = [
    ...[
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ].map(([name, size]) => ({ where: String(name), size: Number(size), address: child(root, String(name))?.attributes.DefaultValue })),
    ...allNamed(root, "Icon").flatMap(({ children }) =>
      children.map(({ attributes }) => ({
        where: `图标 ${attributes.resid ?? ""}`,
        size: Number(attributes.size),
        address: addressOf.get(attributes.resid),
      })),
    ),
  ];
  const missing = allNamed(root, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => Number(attributes.size));
    return iconSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `图标 ${children[0]?.attributes.resid ?? ""} 一组缺 ${size} 像素`);
  });
  return [...missing, ...wanted.flatMap(({ where, size, address }) => wrongSize(where, size, file(pathIn(base, address ?? ""))))];
}

function wrongSize(where: string, size: number, bytes: Uint8Array | null): string[] {
  if (bytes === null) return [];
  const real = pngSize(bytes);
  if (real === null) return [`${where} 不是 PNG 图片`];
  return real.width === size && real.height === size ? [] : [`${where} 应为 ${size} 像素，实际为 ${real.width}×${real.height}`];
}

function localeProblems(root: XmlNode): string[] {
  const locale = textOf(root, "DefaultLocale");
  const spoken = ["DisplayName", "Description"].flatMap((name) => root.children.filter((node) => node.name === name));
  return [
    ...(locale === "zh-CN" ? [] : [`DefaultLocale 应为 zh-CN，实际为「${locale}」`]),
    ...[...spoken, ...allNamed(root, "String")].flatMap((node) => {
      const where = node.attributes.id ?? node.name;
      const other = node.children.find(({ name, attributes }) => name === "Override" && attributes.Locale === otherLocale);
      return [
        ...(han.test(node.attributes.DefaultValue ?? "") ? [] : [`${where} 没有中文`]),
        ...(other ? [] : [`${where} 没有 ${otherLocale} 的文字`]),
        ...(other && han.test(other.attributes.Value ?? "") ? [`${where} 的 ${otherLocale} 文字里有汉字`] : []),
      ];
    }),
  ];
}

function residsIn(node: XmlNode): string[] {
  return node.children.flatMap((each) => [...(each.attributes.resid === undefined ? [] : [each.attributes.resid]), ...residsIn(each)]);
}

function repeated(all: readonly string[]): string[] {
  return [...new Set(all.filter((each, index) => all.indexOf(each) !== index))];
}

/** The folder in which the task pane's page is. */
function baseAddress(root: XmlNode): string {
  const settings = child(root, "DefaultSettings");
  const address = (settings && child(settings, "SourceLocation")?.attributes.DefaultValue) ?? "";
  return address.slice(0, address.lastIndexOf("/") + 1);
}

function pathIn(base: string, address: string): string {
  return address.slice(base.length).replace(/[?#].*$/, "");
}

function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((each) => each.name === name);
}

function textOf(node: XmlNode, name: string): string {
  return child(node, name)?.text.trim() ?? "";
}
