import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const main = "OfficeAppManifestV1_1.xsd";

/** What Microsoft's schema finds wrong with a manifest, each with its line. @param folder where the schema files are */
export async function schemaProblems(manifest: string, folder: string): Promise<readonly string[]> {
  const file = (fileName: string): { fileName: string; contents: string } => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== main);
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: manifest },
    schema: [file(main)],
    preload: others.map(file),
  });
  return errors.map(({ message, loc }) => `第 ${loc?.lineNumber ?? "?"} 行：${message}`);
}
