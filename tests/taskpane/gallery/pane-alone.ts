import { mountPane } from "../../../src/taskpane/shell/mount";

/** The pane without the rest of the add-in, to measure. */
Object.assign(globalThis, { mountPane });
