export { startInNode } from "./start-in-node";
