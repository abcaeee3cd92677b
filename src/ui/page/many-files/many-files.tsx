import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { planYearOver } from "../../../app/gather-files";
import type { CalendarDate } from "../../../core/calendar/calendar-date";
import type { AsOf } from "../../../core/schedule/task-status";
import { defaultSettings } from "../../../core/settings";
import { Notice } from "../../components/notice";
import type { ChosenFile } from "../chosen-file";
import { DayAndSoon } from "./day-and-soon";
import { FileItem, reasonOf } from "./file-item";
import type { ManyFilesService, OpenListed } from "./many-files-service";
import { type ListedFile, useManyFiles } from "./use-many-files";
import type { ManyFilesWords } from "./words";

export interface ManyFilesProps {
  readonly service: ManyFilesService;
  readonly words: ManyFilesWords;
  readonly files: readonly ChosenFile[];
  readonly today: CalendarDate;
  readonly onOpen: OpenListed;
}

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px" },
  inside: { maxWidth: "900px", margin: "0 auto", display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  button: { minWidth: "unset", alignSelf: "flex-start" },
});

/** Many files: what was read of each, the day for all of them, and the workbook over all of them. */
export function ManyFiles({ service, words, files, today, onOpen }: ManyFilesProps): ReactNode {
  const styles = useStyles();
  const [asOf, setAsOf] = useState<AsOf>({ date: today, registeredUntil: today, dueSoonDays: defaultSettings.dueSoonDays });
  const { entries, running, notLoaded, done, stop, goOn } = useManyFiles(service, files, asOf);
  const [saving, setSaving] = useState(false);
  const tables = entries.flatMap(({ state }) => (state.id === "read" ? state.tables : []));
  const read = entries.filter(({ state }) => state.id === "read").length;
  const yearOver = planYearOver(tables, today);
  const progress = words.progress(done, files.length);
  const save = (): void => {
    setSaving(true);
    void service.save(leftOutOf(entries, words), `${words.fileName}.xlsx`).finally(() => setSaving(false));
  };
  const tasks = tables.reduce((sum, { numbers }) => sum + numbers.tasks, 0);
  return (
    <main className={styles.view}>
      <div className={styles.inside}>
        <h1 className={styles.heading}>{words.heading(files.length)}</h1>
        <p className={styles.text}>{words.hint}</p>
        <DayAndSoon words={words} asOf={asOf} today={today} yearOver={yearOver} onAsOf={setAsOf} />
        {yearOver !== null && asOf.date === today && <Notice kind="warning">{words.planYearOver(yearOver)}</Notice>}
        {running && (
          <div>
            <div className={styles.row}>
              <span role="status">{progress}</span>
              <Button size="small" onClick={stop}>
                {words.stop}
              </Button>
            </div>
            <ProgressBar aria-label={progress} value={done} max={files.length} />
          </div>
        )}
        {notLoaded && (
          <Notice kind="error" action={{ label: words.tryAgain, run: goOn }}>
            {words.notLoaded}
          </Notice>
        )}
        {!running && !notLoaded && done < files.length && (
          <Notice kind="info" action={{ label: words.goOn, run: goOn }}>
            {words.stopped(done, files.length)}
          </Notice>
        )}
        {!running && done === files.length && (
          <p className={styles.text} role="status">
            {words.totals({ files: files.length, read, tables: tables.length, tasks })}
          </p>
        )}
        {!running && done === files.length && read === 0 ? (
          <Notice kind="warning">{words.nothingToSave}</Notice>
        ) : (
          <Button
            className={styles.button}
            appearance="primary"
            icon={<SaveRegular />}
            disabledFocusable={running || saving || done < files.length}
            onClick={save}
          >
            {saving ? words.saving : words.save}
          </Button>
        )}
        <ul className={styles.list} aria-label={words.list}>
          {entries.map((entry, index) => (
            <FileItem key={index} entry={entry} words={words} onOpen={(file) => onOpen(file, asOf.date === today ? null : asOf.date)} />
          ))}
        </ul>
      </div>
    </main>
  );
}

function leftOutOf(entries: readonly ListedFile[], words: ManyFilesWords): { readonly file: string; readonly reason: string }[] {
  return entries.flatMap(({ name, state }) => {
    const reason = reasonOf(state, name, words);
    return reason === null ? [] : [{ file: name, reason }];
  });
}
