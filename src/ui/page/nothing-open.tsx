import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PageWords } from "./words";

interface NothingOpenProps {
  readonly words: PageWords;
  readonly loading: boolean;
  /** Lets the user pick files. */
  readonly onPick: () => void;
  readonly onSample: () => void;
}

const useStyles = makeStyles({
  empty: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    padding: "24px",
    textAlign: "center",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "center" },
});

/** What the page shows before a file is open: what to do first, and that nothing is uploaded. */
export function NothingOpen({ words, loading, onPick, onSample }: NothingOpenProps): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.empty}>
      <h1 className={styles.heading}>{words.emptyHeading}</h1>
      <p className={styles.text}>{loading ? words.loading : words.emptyText}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onPick}>
          {words.open}
        </Button>
        <Button onClick={onSample}>{words.sample}</Button>
      </div>
      <p className={styles.text}>{words.nothingUploaded}</p>
    </main>
  );
}
