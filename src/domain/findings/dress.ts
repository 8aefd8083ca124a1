/** What sheets wear over their contents, in order of worth: Excel may refuse any of it. */
export type Dress = "looks" | "conditional-formats" | "charts" | "print" | "selection";
