import { useCallback, useRef, useState } from "react";
import { usePage } from "./page-context";
import { saveWorkbook } from "./save-workbook";

/** Gives the workbook to the user, and says that it did; one at a time. */
export function useSave(): { readonly isSaving: boolean; readonly save: () => void } {
  const { session, texts, say } = usePage();
  const isRunning = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const save = useCallback(() => {
    if (isRunning.current) return;
    isRunning.current = true;
    setSaving(true);
    saveWorkbook(session.workbook)
      .then((name) => {
        say({ kind: "news", text: texts.saved(name) });
      })
      .catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        say({ kind: "problem", text: texts.problems.saveFailed(detail) });
      })
      .finally(() => {
        isRunning.current = false;
        setSaving(false);
      });
  }, [session, texts, say]);
  return { isSaving, save };
}
