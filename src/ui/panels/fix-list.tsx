import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PaneFinding } from "../../app/pane/pane-review";
import { toA1 } from "../../core/sheet/cell-position";
import { TextChange } from "../components/text-change";
import { usePaneContext } from "../state/pane-context";

type PaneFix = PaneFinding["fixes"][number];
const shownAtOnce = 5;

const useStyles = makeStyles({
  fix: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    margin: "4px 0 0",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** The remedies of a finding, each before and after. */
export function FixList(props: {
  readonly fixes: readonly PaneFix[];
  readonly enabled: boolean;
  readonly onFix: (fixes: readonly PaneFix[]) => void;
}): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const { fixes } = props;
  const rest = fixes.length - shown;
  return (
    <div>
      {fixes.slice(0, shown).map((fix) => (
        <div key={toA1(fix.position)} className={styles.fix}>
          <TextChange address={toA1(fix.position)} from={fix.from} to={fix.to} label={words.findings.change(toA1(fix.position))} />
          {fix.mixedFormats && <p className={styles.note}>{words.findings.severalFonts}</p>}
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={!props.enabled}
              aria-label={`${words.findings.fix} ${toA1(fix.position)}`}
              onClick={() => props.onFix([fix])}
            >
              {words.findings.fix}
            </Button>
          </div>
        </div>
      ))}
      {!fixes.some((fix) => fix.safe) && <p className={styles.note}>{words.findings.suggestionOnly}</p>}
      {rest > 0 && (
        <div className={styles.buttons}>
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + 50)}>
            {words.findings.furtherFixes(Math.min(rest, 50))}
          </Button>
        </div>
      )}
    </div>
  );
}
