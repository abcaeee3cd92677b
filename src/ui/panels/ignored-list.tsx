import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { Disclosure } from "../components/disclosure";
import { ListCard } from "../components/list-card";
import { firstClause } from "../state/first-clause";
import { usePaneContext } from "../state/pane-context";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  entry: { padding: "6px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground3, display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** Findings that were set aside, with the reason; each can come back. */
export function IgnoredList({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, actions, state } = usePaneContext();
  const styles = useStyles();
  if (table.ignored.length === 0) return null;
  return (
    <ListCard>
      <Disclosure label={words.findings.ignored(table.ignored.length)}>
        {table.ignored.map(({ finding, reason, on }) => (
          <div key={finding.key} className={styles.entry}>
            <MixedText>{firstClause(words.message(finding.message))[0]}</MixedText>
            <div className={styles.reason}>
              <span>
                <MixedText>{words.findings.ignoredOn(reason, on)}</MixedText>
              </span>
              <Button
                size="small"
                disabledFocusable={state.busy !== null}
                onClick={() => actions.decide({ id: "stop-ignoring", sheet: table.sheet, key: finding.key })}
              >
                {words.findings.takeBack}
              </Button>
            </div>
          </div>
        ))}
      </Disclosure>
    </ListCard>
  );
}
