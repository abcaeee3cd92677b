import { categoryRows } from "./category-rows";
import { investmentPlan } from "./investment-plan";
import { yearlyPlan } from "./yearly-plan";
import { wordTable } from "./word-table";
import { numberedWithin } from "./numbered-within";
import { monthlyProgress } from "./monthly-progress";
import { fourLists } from "./four-lists";
import { byUnit } from "./by-unit";
import { businessClimate } from "./business-climate";
import { governmentReport } from "./government-report";
import { inspectionRectification } from "./inspection-rectification";
import { livelihoodProjects } from "./livelihood-projects";
import { meetingDecisions } from "./meeting-decisions";
import { openGovernment } from "./open-government";
import { petitionOffice } from "./petition-office";
import { ruralRevitalisation } from "./rural-revitalisation";
import { schoolTerm } from "./school-term";
import { majorProjects } from "./major-projects";
import { supervisionLedger } from "./supervision-ledger";
import { threeYearSafety } from "./three-year-safety";
import { twoTables } from "./two-tables";
import type { OfficeTable } from "./office-table";

export const officeTables: readonly OfficeTable[] = [
  livelihoodProjects,
  governmentReport,
  openGovernment,
  supervisionLedger,
  inspectionRectification,
  businessClimate,
  threeYearSafety,
  ruralRevitalisation,
  petitionOffice,
  majorProjects,
  meetingDecisions,
  schoolTerm,
  twoTables,
  categoryRows,
  investmentPlan,
  yearlyPlan,
  wordTable,
  numberedWithin,
  monthlyProgress,
  fourLists,
  byUnit,
];
