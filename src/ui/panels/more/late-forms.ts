/** What opens below its button: nothing of it is seen before. */
export { CorrectionForm } from "../correction-form";
export { NoticeDraft } from "./notice-draft";
export { ReminderForm } from "./reminder-form";
