import { grouped } from "../../unit/grouped";
import type { UnitCounts } from "../summary-models";
import { departmentName } from "./department-name";
import type { DepartmentCounts, KeptTable } from "./gathered-models";
import { sumUnits } from "./sum-counts";

interface CountyUnit {
  readonly department: string;
  readonly county: string;
  readonly counts: UnitCounts;
  readonly progressUnrecorded: boolean;
}

/** Units that several counties have under one name, the most 逾期 first, then the most to be verified, then in the order of their first appearance. */
export function departmentsAcross(tables: readonly KeptTable[]): readonly DepartmentCounts[] {
  const units = tables.flatMap(({ county, numbers }) =>
    numbers.unitRows.map((counts): CountyUnit => {
      const department = departmentName(counts.unit, county);
      return { department, county, counts, progressUnrecorded: numbers.progressUnrecorded };
    }),
  );
  const departments = grouped(units, ({ department }) => department).flatMap((members): DepartmentCounts[] => {
    const counties = new Set(members.map(({ county }) => county)).size;
    if (counties < 2) return [];
    const rows = members.map(({ counts }) => counts);
    const progressUnrecorded = members.every((member) => member.progressUnrecorded);
    return [{ ...sumUnits(members[0]?.department ?? "", rows), lines: members.length, counties, progressUnrecorded }];
  });
  const weight = ({ byStatus }: DepartmentCounts): readonly [number, number] => [byStatus.overdue, byStatus["past-due-unregistered"]];
  return departments.sort((a, b) => weight(b)[0] - weight(a)[0] || weight(b)[1] - weight(a)[1]);
}
