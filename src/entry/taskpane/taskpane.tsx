import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Notice } from "../../ui/components/notice";
import { PaneTheme } from "../../ui/theme";
import { addinWords } from "../shared/addin-words";
import { type Language, languageOf } from "../shared/language";
import { ExcelPane } from "./excel-pane";
import { keepTabInPane } from "./keep-tab-in-pane";
import { startWithOf } from "./start-with";

/** Everything the program uses belongs to this set; see README for the versions that have it. */
const requirement = { set: "ExcelApi", version: "1.13" };

function show(language: Language, content: ReactNode): void {
  document.documentElement.lang = language;
  document.title = addinWords[language].product;
  const root = document.getElementById("pane");
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}

function showProblem(language: Language, problem: "outsideExcel" | "officeMissing"): void {
  show(
    language,
    <PaneTheme language={language}>
      <h1 style={{ fontSize: "16px", margin: "12px 16px" }}>{addinWords[language].product}</h1>
      <Notice kind="error">{addinWords[language][problem]}</Notice>
    </PaneTheme>,
  );
}

function open({ host }: { readonly host: Office.HostType | null }): void {
  if (host !== Office.HostType.Excel) showProblem(languageOf(navigator.language), "outsideExcel");
  else if (!Office.context.requirements.isSetSupported(requirement.set, requirement.version)) window.location.replace("unsupported.html");
  else {
    performance.mark("office-ready");
    const language = languageOf(Office.context.displayLanguage);
    keepTabInPane(document);
    show(language, <ExcelPane language={language} startWith={startWithOf(window.location.search)} />);
  }
}

// Office.js comes by a script of its own: where that did not load, its name does not exist.
if (typeof Office === "undefined") showProblem(languageOf(navigator.language), "officeMissing");
else void Office.onReady(open);
