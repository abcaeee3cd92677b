import { withoutResidue } from "../sheet/conversion-residue";
import { isPlaceholderOrBlank, withoutBlanks } from "../sheet/plain-text";
import { assignRoles } from "./assign-roles";
import { levelCarrier } from "./carried-level";
import { type CellPieces, cutCell } from "./cell-pieces";
import { cellWords } from "./cell-words";
import { isCollective } from "./collective-name";
import { plainListReader } from "./plain-list";
import { readName } from "./read-name";
import { separatorFaults } from "./separator-faults";
import type { UnitCellReading, UnitMention, UnitRole } from "./unit-mention";

const deepest = 3;
/** Words that say that the unit is not known yet, or where else it stands: after sorting that would be another one. A formula's error names none either. */
const namesNobody = /^(?:待定|待明确|待确定|未定|暂定|另行(?:确定|明确)|同[上下左右前]|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!))$/;
/** A role in a bracket on a line of its own belongs to the name above it: 县自然资源局 and （牵头） below. */
const blanksBeforeRole = /[\s\u3000]+(?=[(（](?:总?牵头|主办|主责|责任|负责|配合|协办|参与))/g;

/**
 * Reads a unit cell: its units in the order written, each with its role (words of the cell win over the column's role), the separators between
 * them and what is wrong with these. Residue of a conversion from Word is passed over. A blank cell or a placeholder names nobody. Never throws.
 */
export function readUnits(text: string, columnRole: UnitRole): UnitCellReading {
  if (isPlaceholderOrBlank(text) || namesNobody.test(withoutBlanks(text))) return { mentions: [], separators: [], faults: [] };
  const clean = withoutResidue(text);
  const together = clean.replace(blanksBeforeRole, "");
  const cell = cutCell(together);
  const { found, separators } = readNames(cell, columnRole, 1);
  const carry = levelCarrier();
  const mentions = found.map(({ name, written, role }): UnitMention => {
    const collective = isCollective(name);
    return { name: carry(name, collective), role, collective, written };
  });
  return { mentions, separators, faults: separatorFaults(together === clean ? cell : cutCell(clean)) };
}

/** A `readUnits` that reads each distinct text once, and plain lists by their names: a large table has few of either. */
export function unitReader(): (text: string, columnRole: UnitRole) => UnitCellReading {
  const known: Record<UnitRole, Map<string, UnitCellReading>> = { lead: new Map(), responsible: new Map(), support: new Map() };
  const readPlainList = plainListReader(readUnits);
  return (text, columnRole) => {
    const before = known[columnRole].get(text);
    if (before) return before;
    const reading = readPlainList(text, columnRole) ?? readUnits(text, columnRole);
    known[columnRole].set(text, reading);
    return reading;
  };
}

interface Found {
  readonly name: string;
  readonly written: string;
  readonly role: UnitRole;
}

function readNames(
  cell: CellPieces,
  columnRole: UnitRole,
  depth: number,
): { readonly found: readonly Found[]; readonly separators: readonly string[] } {
  const words = cellWords(cell);
  const roles = assignRoles(words);
  const found: Found[] = [];
  const separators: string[] = [];
  let signs: string | null = null;
  let names = 0;
  const add = (items: readonly Found[], between: readonly string[]): void => {
    if (items.length === 0) return;
    if (found.length > 0 && signs !== null) separators.push(signs);
    signs = null;
    found.push(...items);
    separators.push(...between);
  };
  const addBracket = (bracket: { readonly start: number; readonly end: number }): void => {
    if (depth >= deepest) return;
    const inner = readNames(cutCell(cell.text.slice(bracket.start + 1, bracket.end - 1)), columnRole, depth + 1);
    add(inner.found, inner.separators);
  };
  for (const word of words) {
    if (word.kind === "separator") signs = word.signs;
    else if (word.kind === "bracket") addBracket(word.span);
    else if (word.kind === "name") {
      const role = roles[names++] ?? null;
      if (role === "persons") continue;
      const { name, written, role: ownRole, listing } = readName(cell, word.span);
      if (name !== "") add([{ name, written, role: ownRole ?? role ?? columnRole }], []);
      if (listing) addBracket(listing);
    }
  }
  return { found, separators };
}
