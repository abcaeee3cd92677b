import { isCollective } from "../unit/collective-name";
import { endsAsUnit } from "../unit/unit-name";
import { type UnitRole, unitRoles } from "../unit/unit-mention";
import type { FoundHeader } from "./find-header";
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
  const support = labelledSupport ?? secondOfSpan(head, lead ?? labelled) ?? ((responsible ?? lead) ? columnOfHelpers(head) : null);
  return { lead, responsible, support };
}

const ofAnotherLevel =
  /^(?:[省市县区州镇乡村](?:级|直)?|乡镇|镇街|街道|属地)(?:责任|牵头|主办|承办|落实|配合|协办|参与)|(?:乡镇|镇街|街道|属地)(?:单位)?$/;

/** Further unit columns of a role, for units of another level (县级责任单位 ｜ 乡镇责任单位): with their role, from left to right. */
export function furtherUnitColumns({ labels }: FoundHeader, columns: ColumnRoles): readonly (readonly [role: UnitRole, column: number])[] {
  const chosen = [columns.lead, columns.responsible, columns.support];
  return unitRoles.flatMap((role) =>
    columns[role] === null
      ? []
      : [...labels]
          .filter(([column, label]) => !chosen.includes(column) && label.leads && label.reading?.meaning === role)
          .filter(([, label]) => ofAnotherLevel.test(plainLabel(label.text)))
          .map(([column]) => [role, column] as const),
  );
}

const helpers = /^(?:相关|有关|其他|联合|协管|支撑|保障|涉及)(?:责任)?(?:单位|部门|科室|处室|股室)$/;

/** 相关单位 and its like, beside a column of those who answer for the task. As a cell such words are a group of units, so no label by themselves. */
function columnOfHelpers(head: TableHead): number | null {
  return best(head, (label, column) =>
    label.reading === null && helpers.test(plainLabel(label.text)) && namesUnits(head, column) ? 1 : 0,
  );
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
