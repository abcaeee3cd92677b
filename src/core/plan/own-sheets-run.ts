import type { CellPosition } from "../sheet/cell-position";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { GeneratedSheet, GeneratedSheets } from "../state/generated-sheets";
import type { Inverse } from "../state/inverse";
import { packSteps, unpackedSteps } from "../state/packed-steps";
import type { RunItem } from "../state/run-item";
import type { PlannedRun } from "./planned-run";
import type { PlanStep } from "./plan-step";
import { contentOf, contentPrint, contentWritten, differingCells, splitNotes } from "./sheet-content";
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

/** A run that writes sheets of this add-in. */
export interface PlannedOwnSheets extends PlannedRun {
  /** To be remembered, for the next generation and for undo. */
  readonly generated: GeneratedSheets;
}

/** The steps of more tasks than this are not kept: they would not fit into what a workbook remembers. */
const mostKeptLines = 20_000;

/**
 * Writes sheets of this add-in. Those that an earlier run made are known by their key and written anew where they stand; missing ones come after all
 * existing sheets. No other sheet is touched.
 * @param removed sheets of ours that go
 * @param contentOfTargets the steps that fill each sheet, by key
 */
export function planOwnSheets(
  wishes: readonly TargetWish[],
  removed: readonly SheetSnapshot[],
  workbook: WorkbookSnapshot,
  options: OwnSheetsOptions,
  contentOfTargets: (targets: readonly TargetSheet[]) => ReadonlyMap<string, readonly PlanStep[]>,
): PlannedOwnSheets {
  const { words, generated } = options;
  const edited = editedSheets(workbook, generated, words);
  const deleted = options.bringBackDeleted ? [] : deletedSheets(wishes, workbook, generated);
  const wanted = wishes.filter(({ key }) => !deleted.some((sheet) => sheet.key === key));
  const targets = targetSheets(wanted, workbook, options.changedSheets === "keep-as-old" ? new Set(edited.keys()) : new Set(), words);
  const content = contentOfTargets(targets);
  const written = targets.map(({ key, name }) => ({ key, name, print: contentPrint(contentWritten(content.get(key) ?? [], name), words) }));
  return {
    steps: [
      ...removed.map(({ name }): PlanStep => ({ step: "remove-sheet", sheet: name })),
      // Every sheet is there before the first link leads to it.
      ...targets.flatMap(makeReady),
      ...[...content.values()].flat(),
    ],
    items: itemsOf(targets, removed, deleted, edited),
    inverse: inverseOf(targets, removed, written),
    generated: remembered(written, deleted, content, generated),
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
    return record && contentPrint(contentOf(sheet), words).own !== record.print.own;
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
  content: ReadonlyMap<string, readonly PlanStep[]>,
  generated: GeneratedSheets | null,
): GeneratedSheets {
  const others = (generated?.sheets ?? []).filter(({ key }) => !content.has(key));
  const earlier = others.length === 0 ? null : unpackedSteps(generated);
  const kept = others
    .filter(({ key }) => !deleted.some((sheet) => sheet.key === key))
    .flatMap(({ key }) => {
      const steps = earlier?.get(key);
      return steps ? [[key, steps] as const] : [];
    });
  const cells = [...content.values()].flat().reduce((sum, step) => sum + (step.step === "write-cells" ? step.cells.length : 0), 0);
  return {
    ...generated,
    sheets: [...written, ...others],
    steps: cells > mostKeptLines * 10 ? null : packSteps(new Map([...content, ...kept])),
  };
}
