import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { WrittenCell } from "../../../app/pane/pane-run";
import { toA1 } from "../../../core/sheet/cell-position";
import { TextChange } from "../../components/text-change";
import { usePaneContext } from "../../state/pane-context";
import { useAccessibleName } from "../../language/accessible-name";
import { MixedText } from "../../language/mixed-text";

/** So many cells are shown at first, and more each time. */
const shownAtOnce = 10;
const shownMore = 100;

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  place: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: "unset",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** The cells that a run wrote, old and new, each with a way to where it stands now. Looked up when it is opened. */
export function WrittenCells({ run }: { readonly run: number }): ReactNode {
  const { words, state, loadWrittenCells } = usePaneContext();
  const styles = useStyles();
  const [cells, setCells] = useState<readonly WrittenCell[] | null>(null);
  const [shown, setShown] = useState(shownAtOnce);
  const { review } = state;
  useEffect(() => {
    let wanted = true;
    // A review that came meanwhile asks again; what cannot be looked up is listed in the run's own words.
    void loadWrittenCells(run).then(
      (loaded) => wanted && setCells(loaded),
      () => wanted && setCells([]),
    );
    return () => {
      wanted = false;
    };
  }, [loadWrittenCells, run, review]);
  if (cells === null) return <p className={styles.note}>{words.ledger.loading}</p>;
  if (cells.length === 0) return null;
  const rest = cells.length - shown;
  return (
    <>
      <p className={styles.note}>{words.ledger.cells(cells.length)}</p>
      <ul className={styles.list}>
        {cells.slice(0, shown).map((cell, index) => (
          <li key={index}>
            <Written cell={cell} />
          </li>
        ))}
      </ul>
      <div className={styles.place}>
        {rest > shownMore && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + shownMore)}>
            {words.ledger.furtherCells(shownMore)}
          </Button>
        )}
        {rest > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setShown(cells.length)}>
            {words.ledger.allCells(cells.length)}
          </Button>
        )}
      </div>
      <p className={styles.note}>{words.ledger.hint}</p>
    </>
  );
}

function Written({ cell }: { readonly cell: WrittenCell }): ReactNode {
  const { words, select } = usePaneContext();
  const styles = useStyles();
  const { sheet, then, now, was, wrote, state } = cell;
  const [before, address] = [toA1(then), now && toA1(now)];
  const name = useAccessibleName(words.ledger.jump(sheet, address ?? before));
  const notes = [address !== before && address !== null ? words.ledger.then(before) : "", words.ledger.state[state]].filter(
    (note) => note !== "",
  );
  return (
    <>
      <div className={styles.place}>
        {now && address !== null ? (
          <Button size="small" className={styles.chip} {...name.attributes} onClick={() => select(sheet, now)}>
            {address}
            {name.element}
          </Button>
        ) : (
          <span className={styles.chip}>{before}</span>
        )}
        {notes.length > 0 && (
          <span className={styles.note}>
            <MixedText>{notes.join(words.and)}</MixedText>
          </span>
        )}
      </div>
      <TextChange address="" from={was} to={wrote} label={words.findings.change(address ?? before)} />
    </>
  );
}
