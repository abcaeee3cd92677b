import { Button, Checkbox, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import type { SummaryRequest } from "../../app/pane/pane-service";
import { Disclosure } from "../components/disclosure";
import { usePaneContext } from "../state/pane-context";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column" },
  units: { maxHeight: "220px", overflowY: "auto", display: "flex", flexDirection: "column" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What 生成汇总 is to make. Each change shows at once what would come of it. */
export function SummaryOptions({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions, saveSummaries } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const [request, setRequest] = useState<SummaryRequest>(() => ({
    summaries: state.review?.choices.summaries ?? { overview: true, unitSheets: true, combined: false, order: "listed", leftOutUnits: [] },
    changedSheets: "keep-as-old",
    bringBackDeleted: false,
  }));
  const change = (changed: Partial<SummaryRequest>): void => {
    const next = { ...request, ...changed };
    setRequest(next);
    actions.proposeSummaries(next);
  };
  const { summaries } = request;
  const choose = (changed: Partial<SummaryRequest["summaries"]>): void => change({ summaries: { ...summaries, ...changed } });
  const tables = state.review?.tables ?? [table];
  const units = [...new Set(tables.flatMap(({ overview }) => [...overview.unitRows, ...overview.collectiveRows]).map(({ unit }) => unit))];
  const left = new Set(summaries.leftOutUnits);
  const items = state.proposal?.items ?? [];
  const hasEdited = request.changedSheets === "replace" || items.some((item) => item.id === "keep-as-old");
  const hasDeleted = request.bringBackDeleted || items.some((item) => item.id === "not-brought-back");
  return (
    <div className={styles.options}>
      <Checkbox
        label={words.proposal.overview}
        checked={summaries.overview}
        onChange={(_, { checked }) => choose({ overview: checked === true })}
      />
      <Checkbox
        label={words.proposal.unitSheets}
        checked={summaries.unitSheets}
        onChange={(_, { checked }) => choose({ unitSheets: checked === true })}
      />
      <Checkbox
        label={words.proposal.combined}
        checked={summaries.combined}
        onChange={(_, { checked }) => choose({ combined: checked === true })}
      />
      <Checkbox
        label={words.proposal.worstFirst}
        checked={summaries.order === "worst-first"}
        onChange={(_, { checked }) => choose({ order: checked === true ? "worst-first" : "listed" })}
      />
      {(summaries.unitSheets || summaries.combined) && (
        <Disclosure label={words.proposal.whichUnits(units.filter((unit) => !left.has(unit)).length, units.length)}>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => choose({ leftOutUnits: [] })}>
              {words.proposal.everyUnit}
            </Button>
            <Button size="small" onClick={() => choose({ leftOutUnits: units })}>
              {words.proposal.noUnit}
            </Button>
          </div>
          <div className={styles.units}>
            {units.map((unit) => (
              <Checkbox
                key={unit}
                label={<MixedText>{unit}</MixedText>}
                checked={!left.has(unit)}
                onChange={(_, { checked }) =>
                  choose({
                    leftOutUnits:
                      checked === true ? summaries.leftOutUnits.filter((each) => each !== unit) : [...summaries.leftOutUnits, unit],
                  })
                }
              />
            ))}
          </div>
        </Disclosure>
      )}
      {saveSummaries && (summaries.overview || summaries.unitSheets || summaries.combined) && (
        <div>
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => saveSummaries(request)}>
            {words.proposal.newWorkbook}
          </Button>
        </div>
      )}
      {hasEdited && (
        <>
          <span id={id} className={styles.label}>
            {words.proposal.changedSheets}
          </span>
          <RadioGroup
            aria-labelledby={id}
            value={request.changedSheets}
            onChange={(_, { value }) => change({ changedSheets: value === "replace" ? "replace" : "keep-as-old" })}
          >
            <Radio value="keep-as-old" label={words.proposal.keepAsOld} />
            <Radio value="replace" label={words.proposal.replace} />
          </RadioGroup>
        </>
      )}
      {hasDeleted && (
        <Checkbox
          label={words.proposal.bringBack}
          checked={request.bringBackDeleted}
          onChange={(_, { checked }) => change({ bringBackDeleted: checked === true })}
        />
      )}
    </div>
  );
}
