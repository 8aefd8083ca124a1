export { useWindowKeys } from "./use-window-keys";
