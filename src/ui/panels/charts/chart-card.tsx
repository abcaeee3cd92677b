import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { usePaneContext } from "../../state/pane-context";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: "8px",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  titles: { flex: "1 1 120px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  switch: { display: "flex", flexShrink: 0 },
  button: { minWidth: "40px" },
});

/** A titled chart, with the table behind it to switch to. Same numbers in both. */
export function ChartCard(props: {
  readonly heading: string;
  readonly subtitle: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What is said under both. */
  readonly children?: ReactNode;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id={id} className={styles.heading}>
            {props.heading}
          </h2>
          <p className={styles.subtitle}>{props.subtitle}</p>
        </div>
        <div className={styles.switch} role="group" aria-label={words.charts.view(props.heading)}>
          {(["chart", "table"] as const).map((each) => (
            <Button
              key={each}
              size="small"
              className={styles.button}
              aria-pressed={view === each}
              appearance={view === each ? "primary" : "secondary"}
              onClick={() => setView(each)}
            >
              {words.charts[each]}
            </Button>
          ))}
        </div>
      </div>
      {view === "chart" ? props.chart : props.table}
      {props.children}
    </section>
  );
}
