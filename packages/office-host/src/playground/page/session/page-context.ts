import { createContext, useContext } from "react";
import type { PageContext } from "./session";

export const Page = createContext<PageContext | null>(null);

/** The open workbook, the language and the way to say something. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error("usePage is for components inside the playground's page");
  return page;
}
