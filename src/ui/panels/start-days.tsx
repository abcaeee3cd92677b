import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneEvent, PaneEventTask, PaneTable } from "../../app/pane/pane-review";
import { DayForm } from "../components/day-form";
import { ListCard } from "../components/list-card";
import { usePaneContext } from "../state/pane-context";
import { MixedText } from "../language/mixed-text";

const eventsAtOnce = 10;
const readingsShown = 4;

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  readings: { listStyle: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  reading: {
    minWidth: 0,
    padding: 0,
    textAlign: "left",
    justifyContent: "flex-start",
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "normal",
  },
});

/** Limits that begin with an event (印发之日起10个工作日内): the user says when that was, once for the table or event by event. */
export function StartDays({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, actions } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(eventsAtOnce);
  const { starts, sheet } = table;
  if (starts.events.length === 0) return null;
  const tasks = starts.events.reduce((sum, event) => sum + event.tasks.length, 0);
  const open = starts.events.reduce((sum, event) => sum + (event.start === null ? event.tasks.length : 0), 0);
  const rest = starts.events.length - shown;
  return (
    <ListCard heading={words.starts.heading(tasks)}>
      <div className={styles.part}>
        <p className={styles.note}>{open > 0 ? words.starts.open(open) : words.starts.given}</p>
      </div>
      <div className={styles.part}>
        <DayForm
          label={words.starts.all}
          subject={words.starts.all}
          value={starts.all}
          onChange={(day) => actions.decide({ id: "give-start-day", sheet, event: null, day })}
        />
      </div>
      {starts.events.slice(0, shown).map((event) => (
        <Event key={event.event} event={event} table={table} />
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + eventsAtOnce)}>
          {words.starts.more(Math.min(rest, eventsAtOnce))}
        </Button>
      )}
    </ListCard>
  );
}

function Event({ event, table }: { readonly event: PaneEvent; readonly table: PaneTable }): ReactNode {
  const { words, actions, select } = usePaneContext();
  const styles = useStyles();
  const name = words.starts.event(event.event);
  const byText = new Map<string, PaneEventTask>();
  for (const task of event.tasks) if (!byText.has(task.deadlineText)) byText.set(task.deadlineText, task);
  const readings = [...byText.values()];
  return (
    <div className={styles.part}>
      <DayForm
        label={words.starts.eventAndTasks(name, event.tasks.length)}
        subject={name}
        value={event.own}
        onChange={(day) => actions.decide({ id: "give-start-day", sheet: table.sheet, event: event.event, day })}
      />
      <ul className={styles.readings}>
        {readings.slice(0, readingsShown).map((task) => (
          <li key={task.deadlineText}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.reading}
              title={words.deadlines.jump(task.row)}
              onClick={() => select(table.sheet, task.cell)}
            >
              <span>
                <MixedText>{words.starts.reading(task, event.start, table.starts.workingYears)}</MixedText>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {readings.length > readingsShown && <p className={styles.note}>{words.starts.furtherReadings(readings.length - readingsShown)}</p>}
    </div>
  );
}
