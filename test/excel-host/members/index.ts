// Each file says how the simulated Excel answers for one client class (or for it and the small ones below it).
import "./application";
import "./auto-filter";
import "./chart";
import "./chart-parts";
import "./conditional-format";
import "./conditional-range-format";
import "./custom-xml-part";
import "./data-validation";
import "./freeze-panes";
import "./named-item";
import "./page-breaks";
import "./page-layout";
import "./protection";
import "./range";
import "./range-areas";
import "./range-format";
import "./range-sort";
import "./shape";
import "./text-stores";
import "./workbook";
import "./worksheet";
import "./worksheet-collection";

export { hostObject, definedClasses } from "./targets";
