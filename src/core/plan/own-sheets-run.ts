import type { CellPosition } from "../sheet/cell-position";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { GeneratedSheet, GeneratedSheets } from "../state/generated-sheets";
import type { Inverse } from "../state/inverse";
import { packSteps, unpackedSteps } from "../state/packed-steps";
import type { RunItem } from "../state/run-item";
import { GeneratedContent } from "./generated-content";
import type { PlanInParts, PlanPart, SheetFilling } from "./plan-in-parts";
import type { PlannedRun } from "./planned-run";
import type { PlanStep } from "./plan-step";
import { ownSheetFacts } from "./own-sheet-facts";
import { contentOf, contentWritten, differingCells, splitNotes } from "./sheet-content";
import { checkRows, mayBeFull } from "./sheet-full";
import type { SheetWords } from "./sheet-words";
import { type TargetSheet, type TargetWish, targetSheets } from "./target-sheets";

/** How generated sheets of earlier runs are dealt with. */
export interface OwnSheetsOptions {
  readonly words: SheetWords;
  /** What earlier generations wrote, null where nothing is known of one. */
  readonly generated: GeneratedSheets | null;
  /** What becomes of a generated sheet on which a person changed more than the notes. */
  readonly changedSheets: "keep-as-old" | "replace";
  /** True: sheets the user deleted are made again. */
  readonly bringBackDeleted: boolean;
}

/**
 * A run that writes sheets of this add-in. They are planned while the steps are walked; `inverse` and `generated` need to know all of them, and plan
 * those anew that were not walked yet or were too big to be kept.
 */
export interface PlannedOwnSheets extends Omit<PlannedRun, "steps"> {
  readonly steps: PlanInParts["steps"];
  /** To be remembered, for the next generation and for undo. */
  readonly generated: GeneratedSheets;
}

/**
 * Writes sheets of this add-in. Those that an earlier run made are known by their key and written anew where they stand; missing ones come after all
 * existing sheets. No other sheet is touched.
 * @param removed sheets of ours that go
 * @param contentOfTargets makes what fills a sheet
 * @throws SheetFullError where a sheet would need more rows than Excel has
 */
export function planOwnSheets(
  wishes: readonly TargetWish[],
  removed: readonly SheetSnapshot[],
  workbook: WorkbookSnapshot,
  options: OwnSheetsOptions,
  contentOfTargets: (targets: readonly TargetSheet[]) => (target: TargetSheet) => SheetFilling,
): PlannedOwnSheets {
  const { words, generated } = options;
  const edited = editedSheets(workbook, generated, words);
  const deleted = options.bringBackDeleted ? [] : deletedSheets(wishes, workbook, generated);
  const wanted = wishes.filter(({ key }) => !deleted.some((sheet) => sheet.key === key));
  const targets = targetSheets(wanted, workbook, options.changedSheets === "keep-as-old" ? new Set(edited.keys()) : new Set(), words);
  const content = new GeneratedContent(targets, contentOfTargets(targets), words);
  // Said when it is proposed, not when it is written. Only what may be too much is laid out for that.
  for (const { name, lines } of targets) checkRows(name, lines);
  for (const target of targets) if (mayBeFull(target.lines)) content.printOf(target);
  const written = (): GeneratedSheet[] => targets.map((target) => ({ key: target.key, name: target.name, print: content.printOf(target) }));
  const steps = function* (): Generator<PlanPart> {
    for (const { name } of removed) yield { step: "remove-sheet", sheet: name };
    // Every sheet is there before the first link leads to it.
    yield* targets.flatMap(makeReady);
    yield* content.fills();
  };
  return {
    steps: { [Symbol.iterator]: steps },
    items: itemsOf(targets, removed, deleted, edited),
    get inverse() {
      return inverseOf(targets, removed, written());
    },
    get generated() {
      return remembered(written(), deleted, content, generated);
    },
  };
}

function makeReady({ key, name, before }: TargetSheet): PlanStep[] {
  const mark: PlanStep = { step: "own-sheet-mark", sheet: name, key };
  switch (before.id) {
    case "none":
      return [{ step: "add-sheet", sheet: name }, mark];
    case "ours":
      return [{ step: "clear-sheet", sheet: name }, mark];
    case "kept-as-old":
      return [
        { step: "rename-sheet", sheet: name, newName: before.newName },
        { step: "remove-own-sheet-mark", sheet: before.newName },
        { step: "add-sheet", sheet: name },
        mark,
      ];
  }
}

/** Generated sheets on which a person changed more than the notes, by key, with the cells. Sheets of which nothing is remembered are absent. */
function editedSheets(
  workbook: WorkbookSnapshot,
  generated: GeneratedSheets | null,
  words: SheetWords,
): ReadonlyMap<string, readonly CellPosition[]> {
  const edited = new Map<string, readonly CellPosition[]>();
  const changed = workbook.ownSheets.filter((sheet) => {
    const record = recordOf(sheet, generated);
    return record && ownSheetFacts(sheet, words).print.own !== record.print.own;
  });
  if (changed.length === 0) return edited;
  const steps = unpackedSteps(generated);
  for (const sheet of changed) {
    const record = recordOf(sheet, generated);
    const written = contentWritten(steps?.get(sheet.ownKey ?? "") ?? [], record?.name ?? "");
    const cells = differingCells(splitNotes(contentOf(sheet), words).own, splitNotes(written, words).own);
    edited.set(sheet.ownKey ?? "", written.length === 0 ? [] : cells);
  }
  return edited;
}

function recordOf(sheet: SheetSnapshot, generated: GeneratedSheets | null): GeneratedSheet | undefined {
  return generated?.sheets.find(({ key }) => key === sheet.ownKey);
}

function deletedSheets(
  wishes: readonly TargetWish[],
  workbook: WorkbookSnapshot,
  generated: GeneratedSheets | null,
): readonly GeneratedSheet[] {
  const there = new Set(workbook.entries.map(({ ownKey }) => ownKey));
  return (generated?.sheets ?? []).filter(({ key }) => !there.has(key) && wishes.some((wish) => wish.key === key));
}

function itemsOf(
  targets: readonly TargetSheet[],
  removed: readonly SheetSnapshot[],
  deleted: readonly GeneratedSheet[],
  edited: ReadonlyMap<string, readonly CellPosition[]>,
): RunItem[] {
  const named = (ids: readonly TargetSheet["before"]["id"][]): string[] =>
    targets.filter(({ before }) => ids.includes(before.id)).map(({ name }) => name);
  const lists = [
    { id: "add-sheets", sheets: named(["none", "kept-as-old"]) },
    { id: "update-sheets", sheets: named(["ours"]) },
    { id: "remove-sheets", sheets: removed.map(({ name }) => name) },
    { id: "not-brought-back", sheets: deleted.map(({ name }) => name) },
  ] as const;
  const old = targets.flatMap(({ key, name, before }): RunItem[] =>
    before.id === "kept-as-old" ? [{ id: "keep-as-old", sheet: name, newName: before.newName, cells: edited.get(key) ?? [] }] : [],
  );
  return [...old, ...lists.filter(({ sheets }) => sheets.length > 0)];
}

function inverseOf(targets: readonly TargetSheet[], removed: readonly SheetSnapshot[], written: readonly GeneratedSheet[]): Inverse[] {
  const prints = new Map(written.map(({ key, print }) => [key, print]));
  return [
    ...removed.map(({ name, ownKey }): Inverse => ({ id: "sheet-removed", sheet: name, key: ownKey ?? "" })),
    ...targets.flatMap(({ key, name, before }): Inverse[] => {
      const wrote = prints.get(key) ?? { own: "", notes: "" };
      if (before.id === "ours") return [{ id: "sheet-regenerated", sheet: name, key, wrote }];
      const added: Inverse = { id: "sheet-added", sheet: name, key, wrote };
      return before.id === "none" ? [added] : [{ id: "sheet-kept-as-old", sheet: name, newName: before.newName, key }, added];
    }),
  ];
}

/** What is known of all generated sheets after this generation. */
function remembered(
  written: readonly GeneratedSheet[],
  deleted: readonly GeneratedSheet[],
  content: GeneratedContent,
  generated: GeneratedSheets | null,
): GeneratedSheets {
  const writtenKeys = new Set(written.map(({ key }) => key));
  const others = (generated?.sheets ?? []).filter(({ key }) => !writtenKeys.has(key));
  const earlier = others.length === 0 ? null : unpackedSteps(generated);
  const kept = others
    .filter(({ key }) => !deleted.some((sheet) => sheet.key === key))
    .flatMap(({ key }) => {
      const steps = earlier?.get(key);
      return steps ? [[key, steps] as const] : [];
    });
  const { steps } = content;
  return { ...generated, sheets: [...written, ...others], steps: steps && packSteps(new Map([...steps, ...kept])) };
}
