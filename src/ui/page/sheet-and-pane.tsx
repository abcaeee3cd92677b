import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PageWords } from "./words";

interface SheetAndPaneProps {
  readonly words: PageWords;
  /** True where there is room for both side by side. */
  readonly isWide: boolean;
  /** Which of the two is in front where there is room for one only. */
  readonly front: "pane" | "sheet";
  readonly onFront: (front: "pane" | "sheet") => void;
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
}

const useStyles = makeStyles({
  switch: { display: "flex", gap: "4px", padding: "6px 12px 0" },
  body: { flexGrow: 1, minHeight: 0, display: "flex" },
  sheet: { flexGrow: 1, minWidth: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  pane: { width: "400px", flexShrink: 0 },
  whole: { width: "100%", flexShrink: 1 },
  gone: { display: "none" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
});

/** The drawn sheet and the pane: side by side, or one of them with a switch between the two. Both stay mounted. */
export function SheetAndPane({ words, isWide, front, onFront, sheet, pane }: SheetAndPaneProps): ReactNode {
  const styles = useStyles();
  const shows = (part: "pane" | "sheet"): boolean => isWide || front === part;
  return (
    <>
      {!isWide && (
        <nav className={styles.switch} aria-label={words.views}>
          <Button
            size="small"
            aria-pressed={front === "pane"}
            appearance={front === "pane" ? "primary" : "secondary"}
            onClick={() => onFront("pane")}
          >
            {words.paneTab}
          </Button>
          <Button
            size="small"
            aria-pressed={front === "sheet"}
            appearance={front === "sheet" ? "primary" : "secondary"}
            onClick={() => onFront("sheet")}
          >
            {words.sheetTab}
          </Button>
        </nav>
      )}
      {/* Side by side the sheet is the main part of the page; where only one of the two is shown, both together are. */}
      <div className={styles.body} role={isWide ? undefined : "main"}>
        <section
          role={isWide ? "main" : "region"}
          className={mergeClasses(styles.sheet, !shows("sheet") && styles.gone)}
          aria-label={words.sheet}
        >
          {/* The heading of the page stands in the pane, where that is shown. */}
          {!shows("pane") && <h1 className={styles.unseen}>{words.sheet}</h1>}
          {sheet}
        </section>
        <aside
          role={isWide ? "complementary" : "region"}
          className={mergeClasses(styles.pane, !isWide && styles.whole, !shows("pane") && styles.gone)}
          aria-label={words.pane}
        >
          {pane}
        </aside>
      </div>
    </>
  );
}
