import { sourceStore } from "../../src/actions/source/source-store";

Object.assign(globalThis, { sourceStore });
