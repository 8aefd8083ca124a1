export { startServer } from "./start-server";
