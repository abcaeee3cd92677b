import { isPlaceholderOrBlank } from "../sheet/plain-text";
import { cutCell, type Separator } from "./cell-pieces";
import { endsWithRole, labelAtEnd } from "./role-words";
import { signCount } from "./separator-faults";
import type { UnitCellReading } from "./unit-mention";

const fullWidth: Readonly<Record<string, string>> = { ",": "，", ";": "；" };

/**
 * The cell's text with its faulty separators put right and everything else to the letter: a half-width sign becomes 、 (between 牵头 and 配合, where
 * 、 would join what it should part, the full-width sign of the same kind), doubled signs become one, leading and trailing ones go.
 */
export function withNormalSeparators(text: string): string {
  if (isPlaceholderOrBlank(text)) return text;
  const cell = cutCell(text);
  if (cell.pieces.length === 0) return text;
  const changes: { readonly separator: Separator; readonly to: string }[] = [];
  const withoutSigns = (separator: Separator): string => text.slice(separator.start, separator.end).replace(/[^\s。①-⑳]/g, "");
  if (cell.leading && signCount(cell.leading.signs) > 0) changes.push({ separator: cell.leading, to: withoutSigns(cell.leading) });
  for (const [index, separator] of cell.separators.entries()) {
    if (!/[,;]/.test(separator.signs) && signCount(separator.signs) < 2) continue;
    const before = cell.masked.slice(cell.pieces[index]?.start, separator.start);
    const next = cell.pieces[index + 1];
    const after = next ? cell.masked.slice(next.start, Math.min(next.end, next.start + 20)) : "";
    changes.push({
      separator,
      to: normalSeparator(text.slice(separator.start, separator.end), endsWithRole(before) || startsWithLabel(after)),
    });
  }
  if (cell.trailing && signCount(cell.trailing.signs) > 0) changes.push({ separator: cell.trailing, to: withoutSigns(cell.trailing) });
  let normal = "";
  let position = 0;
  for (const { separator, to } of changes) {
    normal += text.slice(position, separator.start) + to;
    position = separator.end;
  }
  return normal + text.slice(position);
}

/** A key that is equal for cells that name the same units in the same roles, however ordered and separated. */
export function unitSetKey(reading: UnitCellReading): string {
  return [...new Set(reading.mentions.map(({ name, role }) => `${role} ${name}`))].sort().join("\n");
}

function startsWithLabel(text: string): boolean {
  const colon = text.search(/[:：]/);
  return colon > 0 && labelAtEnd(text.slice(0, colon)) !== null;
}

/** One sign for a run of signs: its first full-width one, or what its first half-width one stands for. Line breaks of the run stay. */
function normalSeparator(run: string, betweenRoles: boolean): string {
  const signs = run.replace(/[\s\u200B。①-⑳]/g, "");
  const kept = /[^,;]/.exec(signs)?.[0] ?? (betweenRoles ? fullWidth[signs.charAt(0)] : undefined) ?? "、";
  return (run.startsWith("。") ? "。" : "") + kept + (/[\r\n①-⑳]+/.exec(run)?.[0] ?? "");
}
