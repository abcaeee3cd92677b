import { allNamed, type XmlNode } from "../../contract/xml-tree";
import { emptyLook, type ConditionalFormat, type ConditionalLook } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import { childOf, childrenOf, isTrue, readAreas } from "./parts";
import { firstUpper, type FileStyles } from "./read-styles";

/** The client's types by the file's (source: dts Excel.ConditionalFormatType; ECMA-376 part 1, 18.18.12). */
const types: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

export function readConditionalFormats(sheet: Sheet, root: XmlNode, styles: FileStyles): void {
  const found = childrenOf(root, "conditionalFormatting").flatMap(({ attributes, children }) =>
    children.map((rule) => ({ rule, areas: readAreas(attributes.sqref), priority: Number(rule.attributes.priority) })),
  );
  sheet.conditionalFormats = found
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule, areas }): ConditionalFormat => {
      const type = types[rule.attributes.type ?? ""] ?? "PresetCriteria";
      return {
        id: sheet.workbook.ids.next(),
        sheet,
        type,
        areas,
        formula: type === "Custom" ? `=${childOf(rule, "formula")?.text ?? ""}` : "",
        stopIfTrue: isTrue(rule.attributes.stopIfTrue),
        look: readLook(styles.differences[Number(rule.attributes.dxfId)], styles),
        // assumed: rules of other types are never looked into; they are kept so as to be there
        rule:
          type === "Custom" ? null : { type: rule.attributes.type ?? "", formulas: childrenOf(rule, "formula").map(({ text }) => text) },
      };
    });
}

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function readLook(dxf: XmlNode | undefined, styles: FileStyles): ConditionalLook {
  const look = emptyLook();
  if (!dxf) return look;
  const font = childOf(dxf, "font");
  const on = (name: string): boolean | null => {
    const node = childOf(font, name);
    return node ? node.attributes.val === undefined || isTrue(node.attributes.val) : null;
  };
  const fill = childOf(dxf, "fill");
  look.fill = fill ? styles.color(allNamed(fill, "bgColor")[0]) : null;
  look.fontColor = styles.color(childOf(font, "color"));
  look.bold = on("b");
  look.italic = on("i");
  look.strikethrough = on("strike");
  look.numberFormat = childOf(dxf, "numFmt")?.attributes.formatCode ?? null;
  for (const [name, side] of Object.entries(sides)) {
    const node = childOf(childOf(dxf, "border"), name);
    const style = node?.attributes.style;
    if (!node || style === undefined) continue;
    look.borders[side] = {
      style: style === "thin" ? "Continuous" : firstUpper(style),
      color: styles.color(childOf(node, "color")) ?? "#000000",
    };
  }
  return look;
}
