import { mountPane } from "../../../src/taskpane/mount";

/** The pane without the rest of the add-in, to measure. */
Object.assign(globalThis, { mountPane });
