import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { RunItem } from "../../app/pane/pane-run";
import { toA1 } from "../../core/sheet/cell-position";
import { usePaneContext } from "../state/pane-context";
import { TextChange } from "./text-change";
import { MixedText } from "../language/mixed-text";

const shownAtOnce = 10;

const useStyles = makeStyles({
  list: {
    margin: "6px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  inner: { margin: "2px 0 4px", paddingLeft: "0", listStyleType: "none" },
});

/** What a run does or did, item by item. */
export function RunItems({ items }: { readonly items: readonly RunItem[] }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index}>
          <MixedText>{words.proposal.item(item)}</MixedText>
          {item.id === "cells" && (
            <Shortened
              entries={item.changes.map(({ position, from, to }) => (
                <TextChange
                  key={toA1(position)}
                  address={toA1(position)}
                  from={from}
                  to={to}
                  label={words.findings.change(toA1(position))}
                />
              ))}
            />
          )}
          {item.id === "not-restored" && (
            <Shortened
              entries={item.cells.map((cell, each) => (
                <span key={each}>
                  <MixedText>{words.proposal.notRestored(cell)}</MixedText>
                </span>
              ))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Shortened({ entries }: { readonly entries: readonly ReactNode[] }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const rest = entries.length - shown;
  return (
    <ul className={styles.inner}>
      {entries.slice(0, shown).map((entry, index) => (
        <li key={index}>{entry}</li>
      ))}
      {rest > 0 && (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + 100)}>
            {words.proposal.furtherChanges(Math.min(rest, 100))}
          </Button>
        </li>
      )}
    </ul>
  );
}
