export { associateCommands } from "./associate-commands";
