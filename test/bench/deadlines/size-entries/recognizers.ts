export { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
