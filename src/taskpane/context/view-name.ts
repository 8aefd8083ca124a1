/** The views that have a tab, in the order of the tabs. */
export const TABS = ["source", "number", "sheets", "sharing"] as const;
export type TabName = (typeof TABS)[number];
/** A tab, or what is one step away from them. */
export type ViewName = TabName | "functions" | "settings";

export const isTab = (view: ViewName): view is TabName => TABS.some((tab) => tab === view);
