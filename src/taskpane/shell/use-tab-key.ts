import { useEffect } from "react";

/**
 * Office.js moves Tab from control to control itself, and hands the focus back to the cells when it
 * does not know where it is: on words that got the focus because they are news. There the browser
 * may do what it does everywhere else, and goes on to the next control.
 */
export function useTabKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBetween = event.target instanceof HTMLElement && event.target.tabIndex < 0;
      if (event.key === "Tab" && isBetween) event.stopPropagation();
    };
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("keydown", onKey, true);
    };
  }, []);
}
