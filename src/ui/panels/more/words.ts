import type { LateWords } from "../../components/late-part";
/** The words for what is done less often: the progress columns, reminders and the notice. */
export interface MoreWords {
  readonly region: string;
  /** Of the forms below the buttons. */
  readonly late: LateWords;
  readonly noProgress: string;
  readonly addProgress: string;
  readonly reminders: string;
  readonly notice: string;
  readonly close: string;
  readonly registeredUntil: {
    readonly label: string;
    readonly hint: string;
    /** In the place of a day while none was entered. */
    readonly asOf: string;
    readonly invalid: string;
  };
  readonly reminder: {
    readonly heading: string;
    readonly tasks: (chosen: number, all: number) => string;
    readonly none: string;
    readonly everyTask: string;
    readonly noTask: string;
    readonly task: (number: number | null, text: string, units: string) => string;
    readonly replyBy: string;
    readonly replyTo: string;
    readonly contact: string;
    readonly telephone: string;
    readonly issuer: string;
    readonly issuedOn: string;
    readonly blank: string;
    readonly invalidDay: string;
    readonly preview: string;
  };
  readonly noticeText: {
    readonly heading: string;
    readonly nameUnregistered: string;
    readonly copy: string;
    readonly copied: string;
    readonly cannotCopy: string;
    readonly save: string;
  };
}
