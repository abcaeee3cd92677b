import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { usePaneContext } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import type { PaneWords } from "../words";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "6px", padding: `${tokens.spacingVerticalS} 0` },
  text: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", fontSize: tokens.fontSizeBase200 },
  amount: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** Work that takes no longer than this shows no progress: it would only flicker. Milliseconds. */
const patience = 1000;

/** Progress and a way to stop, from the start where nothing is shown yet, else once work takes longer than a second. */
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
  // Before the first results there is nothing else to see.
  if (!busy || (!late && state.review)) return null;
  const { progress } = busy;
  const stage = stageOf(busy, words);
  const amount = progress && progress.all > 0 ? words.progress.amount(progress) : null;
  return (
    <div className={styles.line}>
      <div className={styles.text}>
        <span role="status">{stage}</span>
        {/* Not read out: it changes several times a second. The bar says the same to who asks. */}
        <span className={styles.amount} aria-hidden>
          {amount}
        </span>
        {mayStop(busy) && (
          <Button size="small" onClick={actions.stop}>
            {words.stop}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={stage}
        {...(progress && amount !== null ? { value: progress.done, max: progress.all, "aria-valuetext": amount } : {})}
      />
    </div>
  );
}

type Busy = NonNullable<PaneState["busy"]>;

function stageOf({ id, progress }: Busy, words: PaneWords): string {
  if (!progress) return id === "review" ? words.loading : words.working;
  const { doing } = progress;
  const again = id === "carry-out";
  return words.progress.stage[doing !== "writing" && again ? (`${doing}Again` as const) : doing];
}

/** What follows a run is not stopped: what it wrote would go untold. */
function mayStop({ id, progress }: Busy): boolean {
  return id === "review" || (id === "carry-out" && (progress === null || progress.doing === "writing"));
}
