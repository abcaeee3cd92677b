import type { StatusId } from "../../core/schedule/task-status";
import type { UnitRole } from "../../core/unit/unit-mention";

/** How a status is shown: a symbol that tells it in black and white, and its words. */
export const statusWords: Readonly<Record<StatusId, { readonly symbol: string; readonly words: string }>> = {
  overdue: { symbol: "▲", words: "逾期" },
  "past-due-unregistered": { symbol: "△", words: "已过时限、未登记" },
  "due-soon": { symbol: "◇", words: "临期" },
  upcoming: { symbol: "", words: "未到期" },
  recurring: { symbol: "", words: "定期" },
  ongoing: { symbol: "", words: "持续推进" },
  undated: { symbol: "", words: "时限不明" },
  done: { symbol: "●", words: "已办结" },
};

export const roleWords: Readonly<Record<UnitRole, string>> = { lead: "牵头", responsible: "责任", support: "配合" };
