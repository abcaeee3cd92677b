import { sharedHosts } from "./shared-workbook";
import { undoSuite } from "./undo-suite";

const [file, excel] = sharedHosts;
jest.setTimeout(60_000);

describe("undo in the simulated Excel", () => undoSuite(excel, file));
