import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { usePaneContext } from "../state/pane-context";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "6px", padding: `${tokens.spacingVerticalS} 0` },
  text: { display: "flex", justifyContent: "space-between", alignItems: "center", fontSize: tokens.fontSizeBase200 },
});

/** Work that takes no longer than this shows no progress: it would only flicker. Milliseconds. */
const patience = 1000;

/** Progress and a way to stop, once work takes longer than a second. */
export function BusyLine(): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const { busy } = state;
  const work = busy?.id ?? null;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (work === null) return;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [work]);
  if (!busy || !late) return null;
  const text = busy.all > 0 ? words.workingOn(busy.done, busy.all) : busy.id === "review" ? words.loading : words.working;
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span role="status">{text}</span>
        {(busy.id === "review" || busy.id === "carry-out") && (
          <Button size="small" onClick={actions.stop}>
            {words.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} {...(busy.all > 0 ? { value: busy.done, max: busy.all } : {})} />
    </div>
  );
}
