import type { SheetWords } from "../core/plan/sheet-words";
import { keptSummaries } from "../core/state/packed-summary";
import { summaryChanges } from "../core/summary/changes";
import { type NoticeParagraph, noticeModel } from "../core/summary/notice-model";
import { storedSummary } from "../core/summary/stored-summary";
import { summaryOf } from "./plan-runs";
import type { Review } from "./review";

/** 通报, paragraph by paragraph. Compared with the last generation of summaries, where there was one on another day. */
export function noticeText(review: Review, nameUnregistered: boolean, words: SheetWords): readonly NoticeParagraph[] {
  const model = summaryOf(review, "listed");
  const { earlier } = keptSummaries(storedSummary(model.lines, review.asOf.date), review.state.generated);
  const changes = earlier && summaryChanges(model.lines, model.overview, earlier);
  return words.notice(noticeModel(model, changes, nameUnregistered));
}
