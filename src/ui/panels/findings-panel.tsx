import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneFinding, PaneTable } from "../../app/pane/pane-review";
import type { Severity } from "../../core/rules/finding";
import { Disclosure } from "../components/disclosure";
import { ListCard } from "../components/list-card";
import { Notice } from "../components/notice";
import { usePaneContext } from "../state/pane-context";
import { FindingItem } from "./finding-item";
import { IgnoredList } from "./ignored-list";
import { MixedText } from "../language/mixed-text";

const severities: readonly Severity[] = ["error", "warning", "info"];
/** So many findings of one severity are shown at once. */
const shownAtOnce = 100;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  rules: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, columnWidth: "140px" },
  heading: { fontSize: tokens.fontSizeBase200, fontWeight: 600, margin: "6px 0 2px" },
});

/** 问题: what is wrong, worst first; and what was checked, so that silence means something. */
export function FindingsPanel({ table }: { readonly table: PaneTable }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { ran, skipped } = table.rules;
  return (
    <div className={styles.panel}>
      {table.findings.length === 0 && <Notice kind="success">{words.findings.none}</Notice>}
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          table={table}
          findings={table.findings.filter((each) => each.severity === severity)}
        />
      ))}
      <IgnoredList table={table} />
      <ListCard>
        <Disclosure label={words.findings.checked(ran.length, skipped.length)}>
          {skipped.length > 0 && (
            <>
              <h3 className={styles.heading}>{words.findings.skipped}</h3>
              <ul className={styles.rules}>
                {skipped.map(({ rule, why }) => (
                  <li key={rule}>
                    <MixedText>{words.findings.skippedBecause(rule, why)}</MixedText>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3 className={styles.heading}>{words.findings.ran}</h3>
          <ul className={styles.rules}>
            {ran.map((rule) => (
              <li key={rule}>{words.ruleName(rule)}</li>
            ))}
          </ul>
        </Disclosure>
      </ListCard>
    </div>
  );
}

function FindingGroup(props: {
  readonly severity: Severity;
  readonly table: PaneTable;
  readonly findings: readonly PaneFinding[];
}): ReactNode {
  const { words } = usePaneContext();
  const [shown, setShown] = useState(shownAtOnce);
  const { findings, severity, table } = props;
  if (findings.length === 0) return null;
  const rest = findings.length - shown;
  return (
    <ListCard heading={words.findings.group(severity, findings.length)}>
      {findings.slice(0, shown).map((finding) => (
        <FindingItem key={finding.key} finding={finding} table={table} />
      ))}
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + shownAtOnce)}>
          {words.findings.furtherFindings(Math.min(rest, shownAtOnce))}
        </Button>
      )}
    </ListCard>
  );
}
