import { isCollective } from "../unit/collective-name";
import { endsAsUnit } from "../unit/unit-name";
import { plainLabel } from "./header-vocabulary";
import type { ColumnRoles } from "./responsibility-table";
import { type TableHead, best, sample, span, strongest } from "./labelled-columns";

/** The share of a column's cells that must name units where no label says that they do. */
const mostly = 0.6;

/** The columns that name units. Persons answer for the tasks only where no column names units. */
export function unitColumns(head: TableHead): Pick<ColumnRoles, "lead" | "responsible" | "support"> {
  const lead = strongest(head, "lead");
  const labelledSupport = strongest(head, "support");
  const labelled = strongest(head, "responsible");
  const responsible = labelled ?? (lead === null && labelledSupport === null ? (columnOfUnits(head) ?? personColumn(head)) : null);
  return { lead, responsible, support: labelledSupport ?? secondOfSpan(head, lead ?? labelled) };
}

/** Of one label over two columns of units without labels of their own the second helps the first. */
function secondOfSpan(head: TableHead, first: number | null): number | null {
  if (first === null || span(head.header, first) === 0) return null;
  const label = head.header.labels.get(first);
  const second = head.header.labels.get(first + 1);
  return label?.text === second?.text && namesUnits(head, first + 1) ? first + 1 : null;
}

/** Where no label is known for units: the column whose label says 责, 单位 or 部门 in unknown words and whose cells name units. */
function columnOfUnits(head: TableHead): number | null {
  return best(head, (label, column) =>
    label.reading === null && /责|单位|部门|科室/.test(label.text) && namesUnits(head, column) ? 1 : 0,
  );
}

function namesUnits(head: TableHead, column: number): boolean {
  const texts = sample(head, column);
  const named = texts.filter((text) => {
    const last = text.split(/[、，,；;]/).at(-1) ?? "";
    return endsAsUnit(last) || isCollective(last);
  });
  return texts.length > 1 && named.length >= texts.length * mostly;
}

function personColumn(head: TableHead): number | null {
  return best(head, (label) => (label.reading?.meaning === "person" && /^(?:.{0,4}责任人|负责人)$/.test(plainLabel(label.text)) ? 1 : 0));
}
