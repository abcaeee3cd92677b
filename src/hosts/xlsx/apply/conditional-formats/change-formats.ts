import { attributeSplice } from "../markup/markup-attributes";
import { rootElement, type MarkupElement } from "../markup/markup-element";
import { insertChild, worksheetOrder } from "../markup/ordered-child";
import { splice, type Splice } from "../markup/splices";
import { type ExistingGroup, type ExistingRule, readExistingFormats } from "./existing-rules";
import { ruleCount, ruleGroupMarkup, type RuleGroup } from "./rule-groups";

/** A sheet with changed conditional formats. */
export interface ChangedFormats {
  readonly xml: string;
  /** New priorities of rules that a pivot table shares, by their old ones. */
  readonly pivotPriorities: ReadonlyMap<number, number>;
}

/**
 * Removes this add-in's rules where asked, and adds new ones before all others. The new elements stand after the existing ones in the
 * text, and only the priorities say that they come first: that leaves the text of every other rule as it was but for its priority.
 */
export function changeFormats(xml: string, removeOwn: boolean, added: readonly RuleGroup[]): ChangedFormats {
  const { groups, extensions } = readExistingFormats(xml);
  const all = [...groups, ...extensions.flatMap((extension) => extension.groups)].flatMap((group) => group.rules);
  const isRemoved = (rule: ExistingRule): boolean => removeOwn && rule.own;
  const newPriority = priorityAfter(all.filter(isRemoved), ruleCount(added));

  const changeRules = (group: ExistingGroup): readonly Splice[] => {
    if (isEmptied(group, isRemoved)) return [removal(group.element)];
    return group.rules.flatMap((rule) => {
      if (isRemoved(rule)) return [removal(rule.element)];
      if (rule.priority === null || newPriority(rule.priority) === rule.priority) return [];
      return [attributeSplice(xml, rule.element, "priority", String(newPriority(rule.priority)))];
    });
  };
  const changed = [
    ...groups.flatMap(changeRules),
    ...extensions.flatMap((extension) =>
      extension.groups.every((group) => isEmptied(group, isRemoved)) ? [removal(extension.element)] : extension.groups.flatMap(changeRules),
    ),
  ];
  const root = rootElement(xml);
  const text = ruleGroupMarkup(added, root.prefix);
  const insertion = text === "" ? [] : [insertChild(xml, root, { localName: "conditionalFormatting", text }, worksheetOrder)];
  const shared = all.filter((rule) => rule.pivot && !isRemoved(rule)).flatMap(({ priority }) => (priority === null ? [] : [priority]));
  return {
    xml: splice(xml, [...changed, ...insertion]),
    pivotPriorities: new Map(shared.map((priority) => [priority, newPriority(priority)])),
  };
}

/** Each removed rule lets those behind it move up by one; all move back by the number of new ones. */
function priorityAfter(removed: readonly ExistingRule[], added: number): (priority: number) => number {
  const priorities = removed.flatMap(({ priority }) => (priority === null ? [] : [priority])).sort((a, b) => a - b);
  const removedBefore = new Map<number, number>();
  return (priority) => {
    const known = removedBefore.get(priority) ?? countBelow(priorities, priority);
    removedBefore.set(priority, known);
    return priority - known + added;
  };
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isEmptied(group: ExistingGroup, isRemoved: (rule: ExistingRule) => boolean): boolean {
  return group.rules.length > 0 && group.rules.every(isRemoved);
}

function removal(element: MarkupElement): Splice {
  return { start: element.start, end: element.end, text: "" };
}
