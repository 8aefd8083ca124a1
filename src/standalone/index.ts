export { customCalls } from "./custom-calls";
export { withoutCustomFunctions } from "./without-custom-functions";
