import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ownProblems } from "./own-problems";
import { pngSize } from "./png-size";
import { schemaProblems } from "./schema-problems";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };
const schema = path.join(root, ".config/manifest-xsd");

/** The files that the build puts beside the manifest, without building: pages by name, icons from their folder. */
function file(name: string): Uint8Array | null {
  if (/^(taskpane|commands|dialog|help)\.html$/.test(name)) return new Uint8Array();
  const icon = path.join(root, "assets", name);
  return name.startsWith("icons/") && existsSync(icon) ? readFileSync(icon) : null;
}

/** The manifest with one change. Throws where there is nothing to change, so that no case can pass for nothing. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  if (result === manifest) throw new Error(`nothing to change: ${String(from)}`);
  return result;
}

test("the manifest is right", async () => {
  expect(await schemaProblems(manifest, schema)).toEqual([]);
  expect(ownProblems(manifest, { version, file })).toEqual([]);
});

describe("the schema refuses", () => {
  test.each([
    ["elements in another order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "ProviderName"],
    ["a permission that does not exist", "ReadWriteDocument", "Everything", "Permissions"],
    ["a name that is too long", /DisplayName DefaultValue="[^"]*"/, `DisplayName DefaultValue="${"表".repeat(126)}"`, "DisplayName"],
    ["a resid that is too long", 'resid="paneTitle"', `resid="${"p".repeat(33)}"`, "resid"],
    ["a version in words", /<Version>.*<\/Version>/, "<Version>one</Version>", "Version"],
    ["an action of an unknown kind", 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"', "ShowPane"],
  ])("%s", async (_, from, to, named) => {
    const problems = await schemaProblems(changed(from, to), schema);
    expect(problems.join("\n")).toContain(named);
  });
});

describe("what the schema does not see is refused:", () => {
  test.each([
    [
      "an address without https",
      'id="reviewUrl" DefaultValue="https:',
      'id="reviewUrl" DefaultValue="http:',
      "Url reviewUrl 的地址不是 https：http://localhost:3000/taskpane.html?do=review",
    ],
    [
      "an address elsewhere",
      'id="paneUrl" DefaultValue="https://localhost:3000',
      'id="paneUrl" DefaultValue="https://elsewhere.example',
      "Url paneUrl 的地址不在 https://localhost:3000/ 之下：https://elsewhere.example/taskpane.html",
    ],
    ["a page that is not built", "commands.html", "command.html", "Url commandsUrl 指向的文件不存在：command.html"],
    ["an icon that is not there", "icons/review-20.png", "icons/review-21.png", "Image reviewIcon20 指向的文件不存在：icons/review-21.png"],
    ["an icon of another size", "icons/review-20.png", "icons/review-24.png", "图标 reviewIcon20 应为 20 像素，实际为 24×24"],
    ["a main icon of another size", "icons/table-64.png", "icons/table-80.png", "HighResolutionIconUrl 应为 64 像素，实际为 80×80"],
    ["an icon size left out", /\s*<bt:Image size="40" resid="paneIcon40" \/>/, "", "图标 paneIcon16 一组缺 40 像素"],
    ["a resid without a resource", 'resid="reviewUrl"', 'resid="reviewsUrl"', "resid「reviewsUrl」没有定义"],
    ["a resource nobody uses", 'resid="reviewUrl"', 'resid="paneUrl"', "资源「reviewUrl」没有用到"],
    ["a resource id twice", 'bt:Url id="helpUrl"', 'bt:Url id="paneUrl"', "资源 id「paneUrl」重复"],
    ["a button id twice", 'id="highlight"', 'id="review"', "控件 id「review」重复"],
    [
      "two panes",
      "<TaskpaneId>responsibilityTablePane",
      "<TaskpaneId>otherPane",
      "按钮打开的不是同一个面板：otherPane、responsibilityTablePane",
    ],
    ["a text in one language only", /(id="groupLabel" DefaultValue="[^"]*")>\s*<bt:Override[^>]*>/, "$1>", "groupLabel 没有 en-US 的文字"],
    [
      "English where Chinese belongs",
      'id="groupLabel" DefaultValue="责任表"',
      'id="groupLabel" DefaultValue="Table"',
      "groupLabel 没有中文",
    ],
    ["Chinese where English belongs", 'Value="Check"', 'Value="校验"', "reviewLabel 的 en-US 文字里有汉字"],
    ["another default language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "DefaultLocale 应为 zh-CN，实际为「en-US」"],
    ["an id that is no GUID", /<Id>.{8}/, "<Id>", "不是 GUID"],
    [
      "another version than the package",
      /<Version>.*<\/Version>/,
      "<Version>1.9.9</Version>",
      `Version「1.9.9」与 package.json 的「${version}」不一致`,
    ],
    ["a version below 1", /<Version>.*<\/Version>/, "<Version>0.9.0</Version>", "Version「0.9.0」小于 1.0，Office 不接受"],
    ["a lower requirement", /MinVersion="1\.13"/g, 'MinVersion="1.7"', "没有要求 ExcelApi 1.13"],
    ["no requirement of ribbon commands", /<bt:Set Name="AddinCommands"[^>]*>/, "", "没有要求 AddinCommands 1.1"],
    ["reading only", "ReadWriteDocument", "ReadDocument", "Permissions「ReadDocument」不够：读写工作簿要 ReadWriteDocument"],
    ["nowhere to ask for help", /<SupportUrl[\s\S]*<\/SupportUrl>/, "", "没有 SupportUrl"],
    ["no file for the functions", /<FunctionFile[^>]*>/, "", "有函数命令，却没有 FunctionFile"],
  ])("%s", (_, from, to, problem) => {
    expect(ownProblems(changed(from, to), { version, file }).join("\n")).toContain(problem);
  });
});

test("a picture says its size; anything else is none", () => {
  expect(pngSize(readFileSync(path.join(root, "assets/icons/table-48.png")))).toEqual({ width: 48, height: 48 });
  expect(pngSize(Buffer.from("<svg/>"))).toBeNull();
});
