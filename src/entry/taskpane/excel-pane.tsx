import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Pane } from "../../ui/pane";
import type { MainAction } from "../../ui/state/use-main-actions";
import { PaneTheme } from "../../ui/theme";
import { excelWorkbook } from "../shared/excel-workbook";
import type { Language } from "../shared/language";
import { moment } from "../shared/moment";
import { paneWords } from "../shared/pane-words";
import { useOfficeTheme } from "./office-theme";
import { startSession } from "./start-session";

/** The pane on the workbook that is open in Excel. */
export function ExcelPane({ language, startWith }: { readonly language: Language; readonly startWith: MainAction }): ReactNode {
  const theme = useOfficeTheme();
  const [workbook] = useState(excelWorkbook);
  const [service] = useState(() => startSession(workbook, language, (sheet, cell) => workbook.select(sheet, cell)));
  const [stale, setStale] = useState(false);
  useEffect(() => workbook.onEdited(() => setStale(true)), [workbook]);
  const onReview = useCallback(() => setStale(false), []);
  return (
    <PaneTheme {...(theme === null ? {} : { name: theme })}>
      <Pane
        service={service}
        words={paneWords[language]}
        moment={moment}
        stale={stale}
        startWith={startWith}
        onReview={onReview}
        onSelect={nothing}
      />
    </PaneTheme>
  );
}

function nothing(): void {
  // Excel itself shows the cell.
}
