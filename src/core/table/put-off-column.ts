import type { FoundHeader } from "./find-header";
import { plainLabel } from "./header-vocabulary";

/** 调整后完成时限, 延期时限: the limit that took the place of the first one. */
const putOff = /^(?:调整|延期|变更|顺延|展期|延长|修改)(?:后)?(?:的)?(?:完成|整改|办理|办结|落实)?(?:时限|期限|时间|日期)$/;

/** True for a label over limits that took the place of those in another column. */
export function isPutOffLabel(label: string): boolean {
  return putOff.test(plainLabel(label));
}

/** The column of limits that were put off, beside that of the first ones (1-based); null where there is none. */
export function putOffColumn(header: FoundHeader, deadline: number | null): number | null {
  if (deadline === null) return null;
  const found = [...header.labels].find(([column, label]) => column !== deadline && label.leads && isPutOffLabel(label.text));
  return found?.[0] ?? null;
}
