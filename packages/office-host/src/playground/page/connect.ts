import { connectFrame } from "../../channel";

// Runs in the pane's page before Office.js, which looks for its host as soon as it is loaded.
connectFrame();
