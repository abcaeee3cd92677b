export { zh } from "chrono-node";
