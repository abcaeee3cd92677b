import { expose } from "comlink";
import { letRefusalsCross } from "../shared/refusals-across";
import { FileDesk } from "./file-desk";

letRefusalsCross();
expose(new FileDesk());
