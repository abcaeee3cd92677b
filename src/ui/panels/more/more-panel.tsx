import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { LatePart } from "../../components/late-part";
import { usePaneContext } from "../../state/pane-context";
import { yearToChooseFor } from "../../state/pane-state";
import { RebuildOffer } from "../word-import/rebuild";
import { WordImport } from "../word-import/word-import";
import { DayField } from "./day-field";
import { loadForms } from "./load-forms";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // All four in one line, where the pane is as wide as Excel opens it.
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& > button": { minWidth: "unset", paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What is done less often than 校验, 标记 and 汇总: the columns to register progress in, reminders, the period's notice. */
export function MorePanel({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions, today } = usePaneContext();
  const styles = useStyles();
  const [open, setOpen] = useState<"reminders" | "notice" | null>(null);
  // The forms come while the results are read: they are there when the network is gone. What fails here is told when a form is opened.
  useEffect(() => void loadForms().catch(() => undefined), []);
  const { review } = state;
  if (!review) return null;
  const mustChoose = yearToChooseFor(state, today) !== null;
  const closed = state.busy !== null || review.writeRefusal !== null;
  const toggle = (what: "reminders" | "notice"): void => setOpen(open === what ? null : what);
  const why = mustChoose ? words.actions.chooseDayFirst : undefined;
  return (
    <section className={styles.panel} aria-label={words.more.region}>
      {table.columns.progress === null ? (
        <p className={styles.hint}>{words.more.noProgress}</p>
      ) : (
        <DayField
          label={words.more.registeredUntil.label}
          value={review.choices.registeredUntil}
          placeholder={words.more.registeredUntil.asOf}
          invalid={words.more.registeredUntil.invalid}
          hint={words.more.registeredUntil.hint}
          onChange={(registeredUntil) => actions.decide({ id: "choose", choices: { ...review.choices, registeredUntil } })}
        />
      )}
      <div className={styles.buttons}>
        {table.columns.progress === null && (
          <Button size="small" disabledFocusable={closed || table.locked} onClick={() => actions.proposeProgressColumns(state.table)}>
            {words.more.addProgress}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={open === "reminders"}
          disabledFocusable={closed || mustChoose}
          title={why}
          onClick={() => toggle("reminders")}
        >
          {words.more.reminders}
        </Button>
        <Button size="small" aria-expanded={open === "notice"} disabledFocusable={mustChoose} title={why} onClick={() => toggle("notice")}>
          {words.more.notice}
        </Button>
        <WordImport />
      </div>
      <RebuildOffer table={table} />
      {open !== null && (
        <LatePart load={loadForms} words={words.more.late}>
          {({ NoticeDraft, ReminderForm }) =>
            open === "notice" ? <NoticeDraft /> : <ReminderForm key={`${state.table}:${review.asOf.date}`} table={table} />
          }
        </LatePart>
      )}
    </section>
  );
}
