import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import type { ReminderRequest } from "../../../app/pane/pane-service";
import { usePaneContext } from "../../state/pane-context";
import { DayField } from "./day-field";
import { TextField } from "./text-field";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  tasks: {
    maxHeight: "260px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalS },
});

/** Which tasks to remind of, and what stands on every reminder. Everything past its limit is chosen at first. */
export function ReminderForm({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const { reminder } = words.more;
  const offered = [...table.pastLimit, ...table.dueSoon];
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(table.pastLimit.map(({ index }) => index)));
  const [details, setDetails] = useState<ReminderRequest["details"]>(() => ({
    replyBy: null,
    issuedOn: null,
    ...(state.review?.choices.reminder ?? { replyTo: "", contact: "", telephone: "", issuer: "" }),
  }));
  const change = (changed: Partial<typeof details>): void => setDetails({ ...details, ...changed });
  const toggle = (index: number, wanted: boolean): void => {
    const next = new Set(chosen);
    if (wanted) next.add(index);
    else next.delete(index);
    setChosen(next);
  };
  if (offered.length === 0) return <p>{reminder.none}</p>;
  const text = (field: "replyTo" | "contact" | "telephone" | "issuer"): ReactNode => (
    <TextField
      label={reminder[field]}
      value={details[field]}
      placeholder={reminder.blank}
      onChange={(value) => change({ [field]: value })}
    />
  );
  const day = (field: "replyBy" | "issuedOn"): ReactNode => (
    <DayField
      label={reminder[field]}
      value={details[field]}
      placeholder={reminder.blank}
      invalid={reminder.invalidDay}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <div className={styles.form} role="group" aria-label={reminder.heading}>
      <h2 className={styles.heading}>{reminder.heading}</h2>
      <div className={styles.row}>
        <span>{reminder.tasks(chosen.size, offered.length)}</span>
        <Button size="small" onClick={() => setChosen(new Set(offered.map(({ index }) => index)))}>
          {reminder.everyTask}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set())}>
          {reminder.noTask}
        </Button>
      </div>
      <div className={styles.tasks}>
        {offered.map((task) => (
          <Checkbox
            key={task.index}
            label={
              <MixedText>{`${words.status(task.status).symbol} ${reminder.task(task.number, task.text, task.units.join(words.and))}`}</MixedText>
            }
            checked={chosen.has(task.index)}
            onChange={(_, { checked }) => toggle(task.index, checked === true)}
          />
        ))}
      </div>
      <div className={styles.fields}>
        {day("replyBy")}
        {text("replyTo")}
        {text("contact")}
        {text("telephone")}
        {text("issuer")}
        {day("issuedOn")}
      </div>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0 || state.busy !== null}
          onClick={() => actions.proposeReminders({ table: state.table, tasks: [...chosen], details })}
        >
          {reminder.preview}
        </Button>
      </div>
    </div>
  );
}
