import { useEffect } from "react";
import { downloadFile } from "./download-file";
import type { PageContext } from "./session";

/** A workbook that the add-in opens beside this one comes as a download: there is one window here. */
export function useCreatedWorkbooks({ session, texts, say }: PageContext): void {
  useEffect(() => {
    session.host.onWorkbookCreated((bytes) => {
      const name = texts.copyName(session.workbook.name);
      downloadFile(bytes, name);
      say({ kind: "news", text: texts.saved(name) });
    });
  }, [session, texts, say]);
}
