import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const source = path.join(__dirname, "../../src");
/** Where people read, and where therefore no word may stand: all of them come from i18n. */
const speechless = ["ui", "entry/page", "entry/taskpane", "entry/commands", "entry/shared", "app/pane"].map((folder) =>
  path.join(source, folder),
);
const files = speechless.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const chinese = /\p{Script=Han}/u;
const word = /\p{L}{2,}/u;
/** The attributes that people read or hear. */
const spoken = new Set(["aria-label", "aria-description", "title", "label", "placeholder", "alt"]);

/** The texts of a file that a person could see although no language file holds them. */
function hardCoded(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && word.test(node.text)) found.push(node.text.trim());
    else if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      word.test(node.initializer.text)
    )
      found.push(node.initializer.text);
    else if (
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      chinese.test(node.text)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test("the check sees words in elements, attributes and texts", () => {
  const sample = '<p title="Save file" className="big">Open it{`${n} 项`}{"保存"} · </p>';
  expect(hardCoded("sample.tsx", sample)).toEqual(["Save file", "Open it", " 项", "保存"]);
});

test.each(files.map((file) => [path.relative(source, file), file]))("%s holds no words of its own", (_, file) => {
  expect(hardCoded(file, readFileSync(file, "utf8"))).toEqual([]);
});
