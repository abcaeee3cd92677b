import type { ConditionalLook, OwnMarks } from "../../../../core/plan/plan-step";
import { areaFromA1 } from "../../../../core/sheet/cell-position";
import { type XmlElement, childNamed as childOf, childrenNamed, isTrue, parseXml } from "../../package/xml";
import { unescapeMarkup } from "../markup/escaping";
import { attributeOf, isYes } from "../markup/markup-attributes";
import { childElements } from "../markup/markup-element";
import { type ExistingRule, readExistingFormats } from "./existing-rules";

/** Reads back the conditional formats of a sheet that carry our mark, in the order of their priority. */
export function readOwnMarks(sheet: string, styles: string | null): readonly OwnMarks[] {
  const groups = readExistingFormats(sheet).groups.filter(({ rules }) => rules.some(({ own }) => own));
  if (groups.length === 0) return [];
  const looks = styles === null ? [] : readLooks(styles);
  const marks = groups.flatMap(({ element, rules }) => {
    const own = rules.filter((rule) => rule.own).sort((a, b) => priorityOf(a) - priorityOf(b));
    const areas = (attributeOf(sheet, element, "sqref") ?? "").split(/\s+/).flatMap((address) => areaFromA1(address) ?? []);
    return areas.map((area) => ({
      first: priorityOf(own[0]),
      area,
      rules: own.map((rule) => ({
        formula: formulaOf(sheet, rule),
        look: looks[Number(attributeOf(sheet, rule.element, "dxfId") ?? -1)] ?? noLook,
        stopIfTrue: isYes(attributeOf(sheet, rule.element, "stopIfTrue")),
      })),
    }));
  });
  return marks.sort((a, b) => a.first - b.first).map(({ area, rules }) => ({ area, rules }));
}

const noLook: ConditionalLook = { fill: null, fontColor: null, bold: false, borderColor: null, numberFormat: null };

function priorityOf(rule: ExistingRule | undefined): number {
  return rule?.priority ?? Infinity;
}

function formulaOf(sheet: string, { element }: ExistingRule): string {
  const formula = [...childElements(sheet, element)].find(({ localName }) => localName === "formula");
  return formula ? unescapeMarkup(sheet.slice(formula.contentStart, formula.contentEnd)) : "";
}

/** The looks of conditional formats by their index. */
function readLooks(styles: string): ConditionalLook[] {
  return childrenNamed(childOf(parseXml(styles, "styles"), "dxfs"), "dxf").map((format) => {
    const font = childOf(format, "font");
    const bold = childOf(font, "b");
    const pattern = childOf(childOf(format, "fill"), "patternFill");
    const border = childOf(format, "border");
    const side = ["left", "right", "top", "bottom"].map((name) => childOf(childOf(border, name), "color")).find((color) => color);
    return {
      fill: colorOf(childOf(pattern, "bgColor")) ?? colorOf(childOf(pattern, "fgColor")),
      fontColor: colorOf(childOf(font, "color")),
      bold: bold !== undefined && (bold.attributes.get("val") === undefined || isTrue(bold.attributes.get("val"))),
      borderColor: colorOf(side),
      numberFormat: childOf(format, "numFmt")?.attributes.get("formatCode") ?? null,
    };
  });
}

function colorOf(color: XmlElement | undefined): string | null {
  return color?.attributes.get("rgb")?.slice(-6).toUpperCase() ?? null;
}
