import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import type { NameDecision } from "../../core/table/table-knowledge";
import { ListCard } from "../components/list-card";
import { Notice } from "../components/notice";
import { StatusBar } from "../components/status-bar";
import { usePaneContext } from "../state/pane-context";
import { RosterCard } from "./roster-card";
import { useAccessibleName } from "../language/accessible-name";
import { MixedText } from "../language/mixed-text";

type Counts = PaneTable["overview"]["unitRows"][number];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  unit: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "baseline" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, minWidth: 0, overflowWrap: "anywhere" },
  link: {
    minWidth: 0,
    padding: 0,
    height: "20px",
    textAlign: "left",
    justifyContent: "flex-start",
    fontWeight: 400,
    color: tokens.colorBrandForeground1,
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
  },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  ofCount: { marginLeft: "8px" },
  roles: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  decision: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    gap: "8px",
    alignItems: "center",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase300,
    overflowWrap: "anywhere",
  },
  takeBack: { flexShrink: 0, whiteSpace: "nowrap" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const noMembers: ReadonlyMap<string, readonly string[]> = new Map();

/** 单位: what each unit has to do and where it stands; collective names apart; what was decided about names. */
export function UnitsPanel({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state } = usePaneContext();
  const styles = useStyles();
  const { unitRows, collectiveRows, tasks, pairs } = table.overview;
  const sheets = new Map(table.unitSheets);
  const decisions = state.review?.decidedNames ?? [];
  return (
    <div className={styles.panel}>
      {unitRows.length + collectiveRows.length === 0 ? (
        <Notice kind="warning">{words.units.none}</Notice>
      ) : (
        <p className={styles.note}>{words.units.reconciled(tasks, pairs)}</p>
      )}
      {state.review && <RosterCard review={state.review} />}
      {decisions.length > 0 && (
        <ListCard heading={words.units.decided}>
          {decisions.map((decision) => (
            <Decided key={`${decision.kept}|${decision.variant}`} decision={decision} />
          ))}
        </ListCard>
      )}
      <UnitList heading={words.units.units(unitRows.length)} rows={unitRows} sheets={sheets} members={noMembers} />
      <UnitList
        heading={words.units.collectives(collectiveRows.length)}
        rows={collectiveRows}
        sheets={sheets}
        members={new Map(table.members)}
      />
    </div>
  );
}

function UnitList(props: {
  readonly heading: string;
  readonly rows: readonly Counts[];
  readonly sheets: ReadonlyMap<string, string>;
  /** The units of a collective name, by the roster. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}): ReactNode {
  const { words, select } = usePaneContext();
  const styles = useStyles();
  if (props.rows.length === 0) return null;
  return (
    <ListCard heading={props.heading}>
      {props.rows.map(({ unit, pairs, byRole, byStatus }) => {
        const sheet = props.sheets.get(unit);
        const members = props.members.get(unit);
        return (
          <div key={unit} className={styles.unit}>
            <div className={styles.line}>
              {sheet === undefined ? (
                <span className={styles.name}>
                  <MixedText>{unit}</MixedText>
                </span>
              ) : (
                <UnitLink unit={unit} onOpen={() => select(sheet, { row: 1, column: 1 })} />
              )}
              <span className={styles.count}>
                {words.units.tasks(pairs)}
                <span className={mergeClasses(styles.roles, styles.ofCount)}>
                  {words.units.roles(byRole.lead, byRole.responsible, byRole.support)}
                </span>
              </span>
            </div>
            <StatusBar counts={byStatus} legend={words.deadlines.barLabel} thin />
            {members && (
              <span className={styles.roles}>
                <MixedText>{words.roster.members(members)}</MixedText>
              </span>
            )}
          </div>
        );
      })}
    </ListCard>
  );
}

/** The unit's name, which leads to its own sheet. */
function UnitLink({ unit, onOpen }: { readonly unit: string; readonly onOpen: () => void }): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const name = useAccessibleName(words.units.openSheet(unit));
  return (
    <Button appearance="transparent" className={styles.link} {...name.attributes} onClick={onOpen}>
      <span>
        <MixedText>{unit}</MixedText>
      </span>
      {name.element}
    </Button>
  );
}

function Decided({ decision }: { readonly decision: NameDecision }): ReactNode {
  const { words, actions, state } = usePaneContext();
  const styles = useStyles();
  const { kept, variant, same } = decision;
  return (
    <div className={styles.decision}>
      <span>
        <MixedText>{same ? words.units.same(kept, variant) : words.units.different(kept, variant)}</MixedText>
      </span>
      <Button
        size="small"
        className={styles.takeBack}
        disabledFocusable={state.busy !== null}
        onClick={() => actions.decide({ id: "forget-names", decision })}
      >
        {words.units.takeBack}
      </Button>
    </div>
  );
}
