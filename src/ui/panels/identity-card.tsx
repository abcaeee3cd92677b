import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { usePaneContext } from "../state/pane-context";
import { AsOfField } from "./as-of-field";
import { ReadingDoubts } from "./reading-sureness";
import { LatePart } from "../components/late-part";
import { Notice } from "../components/notice";
import { loadForms } from "./more/load-forms";
import { surenessLevel } from "../state/reading-sureness";
import { useLanguageOf } from "../language/interface-language";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  choice: { textOverflow: "ellipsis" },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    margin: "0 12px 0 0",
    overflowWrap: "anywhere",
  },
  source: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { minWidth: "unset", padding: 0, height: "20px", fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1 },
  headline: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
});

/** Which table this is, what was read, and the day it is judged on. */
export function IdentityCard({ table }: { readonly table: PaneTable }): ReactNode {
  const { words, state, actions } = usePaneContext();
  const styles = useStyles();
  const [correcting, setCorrecting] = useState(false);
  const correctId = useId();
  const languageOf = useLanguageOf();
  const closeCorrection = (): void => {
    setCorrecting(false);
    document.getElementById(correctId)?.focus();
  };
  const tables = state.review?.tables ?? [];
  return (
    <section className={styles.card}>
      {tables.length > 1 && (
        <Select
          aria-label={words.table.label}
          select={{ className: styles.choice }}
          value={String(state.table)}
          onChange={(_, { value }) => actions.showTable(Number(value))}
        >
          {tables.map((each, index) => (
            <option key={`${each.sheet}:${each.header.firstRow}`} value={index} lang={languageOf(each.sheet + (each.title ?? ""))}>
              {words.table.choice(index + 1, each.sheet, each.title)}
            </option>
          ))}
        </Select>
      )}
      <div>
        <h1 className={styles.title} lang={languageOf(table.title ?? "")}>
          {table.title ?? words.untitled}
        </h1>
        <div className={styles.source}>
          <span>
            <MixedText>{words.sheetAndHeader(table.sheet, table.header.firstRow)}</MixedText>
          </span>
          <Button
            id={correctId}
            appearance="transparent"
            className={styles.link}
            aria-expanded={correcting}
            onClick={() => setCorrecting(!correcting)}
          >
            {words.correction.open}
          </Button>
          <span>{table.corrected ? words.table.corrected : words.table.sureness[surenessLevel(table)]}</span>
        </div>
      </div>
      {!correcting && <ReadingDoubts table={table} onCorrect={() => setCorrecting(true)} />}
      {correcting && (
        <LatePart load={loadForms} words={words.more.late}>
          {({ CorrectionForm }) => (
            <CorrectionForm key={`${table.sheet}:${table.header.firstRow}`} table={table} onClose={closeCorrection} />
          )}
        </LatePart>
      )}
      <p className={styles.headline}>{words.headline(table.overview)}</p>
      {table.locked && <Notice kind="info">{words.table.locked}</Notice>}
      <AsOfField table={table} />
    </section>
  );
}
