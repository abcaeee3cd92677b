import type { CellWord } from "./cell-words";
import type { UnitRole } from "./unit-mention";

const listBreak = /[，,\n]/;
const sentenceBreak = /[；;。]/;

/**
 * The role that the words of a cell give each of its names, in the order of the name words: a role, "persons" for names that are no units, null
 * where the cell says nothing and the column decides. 按职责分工负责 speaks of all names since the last role; 配合 after a ， only of those after it.
 */
export function assignRoles(words: readonly CellWord[]): readonly (UnitRole | "persons" | null)[] {
  const roles: (UnitRole | "persons" | null)[] = [];
  let open = 0;
  let list = 0;
  let sentence = 0;
  let label: UnitRole | "persons" | null = null;
  let helping = false;
  let spoken = false;
  for (const word of words) {
    if (word.kind === "name") roles.push(helping ? "support" : label);
    else if (word.kind === "label") {
      label = word.role === "column" ? null : word.role;
      [open, helping, spoken] = [roles.length, false, true];
    } else if (word.kind === "with") {
      roles.fill("lead", Math.max(open, sentence));
      [open, helping, spoken] = [roles.length, true, true];
    } else if (word.kind === "phrase") {
      let first = word.distributive ? open : Math.max(open, sentence);
      if (word.role === "support" && !spoken) first = Math.max(first, list);
      if (first === roles.length) first = open;
      if (!helping || word.role === "lead") roles.fill(word.role, first);
      [open, helping, spoken] = [roles.length, false, true];
    } else if (word.kind === "separator") {
      if (listBreak.test(word.signs)) list = roles.length;
      if (sentenceBreak.test(word.signs)) [list, sentence, helping] = [roles.length, roles.length, false];
    }
  }
  return roles;
}
