import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type CellPosition, toA1 } from "../../core/sheet/cell-position";
import { usePaneContext } from "../state/pane-context";

/** So many cells are shown at first, and more each time. */
const shownAtOnce = 12;

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  chip: {
    minWidth: "unset",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

/** The cells a finding speaks of, each of which leads to its place in the sheet. */
export function CellChips({ sheet, cells }: { readonly sheet: string; readonly cells: readonly CellPosition[] }): ReactNode {
  const { words, select } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const rest = cells.length - shown;
  return (
    <div className={styles.chips} role="group" aria-label={words.findings.cells}>
      {cells.slice(0, shown).map((cell) => (
        <Button
          key={toA1(cell)}
          size="small"
          className={styles.chip}
          aria-label={words.findings.jumpTo(toA1(cell))}
          onClick={() => select(sheet, cell)}
        >
          {toA1(cell)}
        </Button>
      ))}
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 100)}>
          {words.findings.furtherCells(Math.min(rest, 100))}
        </Button>
      )}
    </div>
  );
}
