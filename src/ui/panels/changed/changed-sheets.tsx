import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetChanges } from "../../../app/pane/pane-run";
import { CellChips } from "../../components/cell-chips";
import { usePaneContext } from "../../state/pane-context";
import { MixedText } from "../../language/mixed-text";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "18px", overflowWrap: "anywhere" },
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** What was changed on which sheets, with a way to each cell that is named. */
export function ChangedSheets({ changes }: { readonly changes: readonly SheetChanges[] }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <>
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={change.sheet}>
              <ChangedSheet changes={change} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.kept}>{words.changed.kept}</p>
    </>
  );
}

function ChangedSheet({ changes }: { readonly changes: SheetChanges }): ReactNode {
  const { words } = usePaneContext();
  const { now, lines, reordered, cells, furtherCells } = changes;
  const sentences = [
    ...lines.map(words.changed.line),
    ...(reordered ? [words.changed.reordered(reordered.firstRow, reordered.lastRow)] : []),
    ...(cells.length > 0 ? [words.changed.cells(cells.length + furtherCells)] : []),
  ];
  const unnamed = now === changes.sheet && sentences.length === 0;
  return (
    <>
      <MixedText>
        {words.changed.sheet(changes)}
        {unnamed ? words.changed.unnamed : sentences.join(words.and)}
      </MixedText>
      {now !== null && cells.length > 0 && <CellChips sheet={now} cells={cells} />}
      {furtherCells > 0 && <span>{words.changed.furtherCells(furtherCells)}</span>}
    </>
  );
}
