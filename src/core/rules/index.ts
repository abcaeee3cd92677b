import type { Rule } from "./rule";
import { columnMissing } from "./column-missing";
import { columnPlaceholder } from "./column-placeholder";
import { deadlineAction } from "./deadline-action";
import { deadlineAmbiguous } from "./deadline-ambiguous";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOngoingButDated } from "./deadline-ongoing-but-dated";
import { deadlineOutsidePlan } from "./deadline-outside-plan";
import { deadlineTextConflict } from "./deadline-text-conflict";
import { deadlineUnreadable } from "./deadline-unreadable";
import { deadlineWording } from "./deadline-wording";
import { deadlineYearAssumed } from "./deadline-year-assumed";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberMissing } from "./number-missing";
import { numberStyle } from "./number-style";
import { progressDateFuture } from "./progress-date-future";
import { progressDateMissing } from "./progress-date-missing";
import { progressUnknown } from "./progress-unknown";
import { sectionGap } from "./section-gap";
import { sectionStyle } from "./section-style";
import { taskDuplicate } from "./task-duplicate";
import { taskMissing } from "./task-missing";
import { textEndPunctuation } from "./text-end-punctuation";
import { textHalfwidth } from "./text-halfwidth";
import { textRepeated } from "./text-repeated";
import { textResidue } from "./text-residue";
import { textSpacing } from "./text-spacing";
import { textUnbalanced } from "./text-unbalanced";
import { unitCollective } from "./unit-collective";
import { unitDuplicate } from "./unit-duplicate";
import { unitMissing } from "./unit-missing";
import { unitSeparator } from "./unit-separator";
import { unitSeveralLeads } from "./unit-several-leads";
import { unitUnknown } from "./unit-unknown";
import { unitVariant } from "./unit-variant";

/** Every rule. Findings of one severity are shown in this order: what is missing first, then what contradicts itself, then style. */
export const rules: readonly Rule[] = [
  taskMissing,
  unitMissing,
  numberDuplicate,
  deadlineImpossible,
  columnMissing,
  numberMissing,
  numberGap,
  sectionGap,
  deadlineMissing,
  deadlineUnreadable,
  deadlineAmbiguous,
  deadlineTextConflict,
  deadlineOngoingButDated,
  deadlineYearAssumed,
  deadlineOutsidePlan,
  unitVariant,
  unitUnknown,
  unitDuplicate,
  taskDuplicate,
  textResidue,
  textUnbalanced,
  textRepeated,
  progressUnknown,
  progressDateMissing,
  progressDateFuture,
  columnPlaceholder,
  numberStyle,
  sectionStyle,
  unitSeparator,
  unitCollective,
  unitSeveralLeads,
  deadlineWording,
  deadlineAction,
  textEndPunctuation,
  textHalfwidth,
  textSpacing,
];
