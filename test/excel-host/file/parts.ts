import { strFromU8, unzipSync } from "fflate";
import { parseLocalAddress } from "../model/address";
import type { Area } from "../model/area";
import { xmlTree, type XmlNode } from "../../contract/xml-tree";

/** The parts of an .xlsx file. */
export class Parts {
  private readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  has(name: string): boolean {
    return name in this.files;
  }

  text(name: string): string {
    const content = this.files[name];
    if (!content) throw new Error(`There is no part ${name}.`);
    return strFromU8(content);
  }

  xml(name: string): XmlNode {
    return xmlTree(this.text(name));
  }

  /** The targets of a part's relationships by id, with the last word of their types. */
  relationships(part: string): Map<string, { readonly type: string; readonly target: string; readonly isExternal: boolean }> {
    const slash = part.lastIndexOf("/");
    const folder = part.slice(0, slash);
    const name = `${folder}/_rels/${part.slice(slash + 1)}.rels`;
    if (!this.has(name)) return new Map();
    return new Map(
      this.xml(name).children.map(({ attributes }) => {
        const isExternal = attributes.TargetMode === "External";
        const target = attributes.Target ?? "";
        const type = (attributes.Type ?? "").split("/").at(-1) ?? "";
        return [attributes.Id ?? "", { type, isExternal, target: isExternal ? target : resolvePart(folder, target) }];
      }),
    );
  }
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** "1" or "true" (ECMA-376 xsd:boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Space-separated addresses. */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? "").split(" ").filter(Boolean).map(parseLocalAddress);
}
