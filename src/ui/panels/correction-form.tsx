import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { PaneTable } from "../../app/pane/pane-review";
import { columnLetters } from "../../core/sheet/cell-position";
import { FieldError } from "../components/field-error";
import { usePaneContext } from "../state/pane-context";
import { type ColumnRole, columnRoleNames, rolesByColumn, rolesFromColumns } from "../state/column-roles";
import { MixedText } from "../language/mixed-text";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  rows: { display: "flex", gap: tokens.spacingHorizontalM },
  rowField: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200 },
  rowInput: { width: "72px" },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 128px",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
  },
  label: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Lets the user say which rows are the header and what each column holds. */
export function CorrectionForm({ table, onClose }: { readonly table: PaneTable; readonly onClose: () => void }): ReactNode {
  const { words, actions } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.focus(), []);
  const [rows, setRows] = useState([String(table.header.firstRow), String(table.header.lastRow)]);
  const [roles, setRoles] = useState(() => rolesByColumn(table.columns, table.labels));
  const [problem, setProblem] = useState<string | null>(null);
  const save = (): void => {
    const [firstRow = 0, lastRow = 0] = rows.map((row) => (/^\d{1,7}$/.test(row) ? Number(row) : 0));
    const columns = rolesFromColumns(roles);
    if (firstRow < 1 || lastRow < firstRow || lastRow > firstRow + 1) setProblem(words.correction.needsRows);
    else if (!columns) setProblem(words.correction.needsTask);
    else {
      const correction = { header: { firstRow, lastRow }, columns };
      actions.decide({ id: "correct-reading", sheet: table.sheet, headerRow: table.header.firstRow, correction });
      onClose();
    }
  };
  const takeBack = (): void => {
    actions.decide({ id: "correct-reading", sheet: table.sheet, headerRow: table.header.firstRow, correction: null });
    onClose();
  };
  return (
    <div ref={form} tabIndex={-1} className={styles.form} role="group" aria-label={words.correction.heading}>
      <h2 className={styles.heading}>{words.correction.heading}</h2>
      <div className={styles.rows}>
        {[words.correction.firstRow, words.correction.lastRow].map((label, index) => (
          <label key={label} className={styles.rowField} htmlFor={`${id}-row-${index}`}>
            {label}
            <Input
              id={`${id}-row-${index}`}
              size="small"
              className={styles.rowInput}
              inputMode="numeric"
              value={rows[index] ?? ""}
              onChange={(_, { value }) => setRows(rows.map((row, each) => (each === index ? value : row)))}
            />
          </label>
        ))}
      </div>
      {roles.map(({ column, label, role }) => (
        <div key={column} className={styles.column}>
          <label htmlFor={`${id}-${column}`} className={styles.label}>
            <MixedText>{words.correction.column(columnLetters(column), label)}</MixedText>
          </label>
          <Select
            id={`${id}-${column}`}
            size="small"
            value={role}
            onChange={(_, { value }) =>
              setRoles(roles.map((each) => (each.column === column ? { ...each, role: value as ColumnRole } : each)))
            }
          >
            {columnRoleNames.map((name) => (
              <option key={name} value={name}>
                {words.correction.roles[name]}
              </option>
            ))}
          </Select>
        </div>
      ))}
      {problem !== null && <FieldError>{problem}</FieldError>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={save}>
          {words.correction.save}
        </Button>
        {table.corrected && (
          <Button size="small" onClick={takeBack}>
            {words.correction.takeBack}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {words.correction.close}
        </Button>
      </div>
    </div>
  );
}
