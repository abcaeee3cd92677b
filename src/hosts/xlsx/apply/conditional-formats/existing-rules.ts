import { isOwnFormula } from "../../../../core/plan/ownership";
import { attributeOf, isYes } from "../markup/markup-attributes";
import { unescapeMarkup } from "../markup/escaping";
import { childElements, descendantElements, type MarkupElement, rootElement } from "../markup/markup-element";

/** A rule of a conditional format, as it stands in a sheet. */
export interface ExistingRule {
  readonly element: MarkupElement;
  /** Null for a rule without one: the second half of a data bar, whose first half has it. */
  readonly priority: number | null;
  /** True where the rule carries this add-in's mark. */
  readonly own: boolean;
  /** True where a pivot table has the same rule under the same priority. */
  readonly pivot: boolean;
}

/** A `<conditionalFormatting>` (or `<x14:conditionalFormatting>`) and its rules. */
export interface ExistingGroup {
  readonly element: MarkupElement;
  readonly rules: readonly ExistingRule[];
}

/** The conditional formats of a sheet where they may stand: beside the cells' other settings, and in the list of extensions. */
export interface ExistingFormats {
  readonly groups: readonly ExistingGroup[];
  /** The extensions that hold conditional formats, each with its groups. */
  readonly extensions: readonly { readonly element: MarkupElement; readonly groups: readonly ExistingGroup[] }[];
}

/** Reads where the conditional formats of a worksheet stand. */
export function readExistingFormats(xml: string): ExistingFormats {
  const root = rootElement(xml);
  const children = [...childElements(xml, root)];
  const groups = children.filter(({ localName, prefix }) => localName === "conditionalFormatting" && prefix === root.prefix);
  const extensionList = children.find(({ localName }) => localName === "extLst");
  const extensions = extensionList ? [...childElements(xml, extensionList)] : [];
  return {
    groups: groups.map((element) => readGroup(xml, element)),
    extensions: extensions
      .map((element) => {
        const inside = [...descendantElements(xml, "conditionalFormatting", element.contentStart, element.contentEnd)];
        return { element, groups: inside.map((group) => readGroup(xml, group)) };
      })
      .filter(({ groups: inside }) => inside.length > 0),
  };
}

function readGroup(xml: string, element: MarkupElement): ExistingGroup {
  const rules = [...childElements(xml, element)].filter(({ localName }) => localName === "cfRule");
  return { element, rules: rules.map((rule) => readRule(xml, rule)) };
}

function readRule(xml: string, element: MarkupElement): ExistingRule {
  const formulas = [...childElements(xml, element)].filter(({ localName }) => localName === "formula" || localName === "f");
  const priority = attributeOf(xml, element, "priority");
  return {
    element,
    priority: priority === undefined ? null : Number(priority),
    own: formulas.some((formula) => isOwnFormula(unescapeMarkup(xml.slice(formula.contentStart, formula.contentEnd)))),
    pivot: isYes(attributeOf(xml, element, "pivot")),
  };
}
