import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneTable } from "../../../app/pane/pane-review";
import { usePaneContext } from "../../state/pane-context";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Where nothing is sure, all that is supposed is offered at once: there would be nothing to preview otherwise. */
function supposedAtFirst({ damaged }: PaneTable): boolean {
  return damaged.supposed === damaged.tasks;
}

/** The offer to rebuild a table that a paste from Word tore apart; nothing for a sound table. */
export function RebuildOffer({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  if (table.damaged.tasks === 0) return null;
  const closed = state.busy !== null || (state.review?.writeRefusal ?? null) !== null;
  return (
    <div className={styles.offer}>
      <p className={styles.text}>{words.wordImport.damaged(table.damaged.tasks)}</p>
      <Button size="small" disabledFocusable={closed} onClick={() => actions.proposeRebuild(state.table, supposedAtFirst(table))}>
        {words.wordImport.rebuild}
      </Button>
    </div>
  );
}

/** Whether rows are joined of which it is only supposed that they were one. */
export function RebuildOptions({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const [withSupposed, setWithSupposed] = useState(() => supposedAtFirst(table));
  const { supposed } = table.damaged;
  if (supposed === 0) return null;
  return (
    <div>
      <Checkbox
        label={words.wordImport.withSupposed(supposed)}
        checked={withSupposed}
        onChange={(_, { checked }) => {
          setWithSupposed(checked === true);
          actions.proposeRebuild(state.table, checked === true);
        }}
      />
      <p className={styles.text}>{words.wordImport.supposedHint}</p>
    </div>
  );
}
