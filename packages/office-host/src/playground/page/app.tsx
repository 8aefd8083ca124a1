import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Host } from "../..";
import type { Locale } from "../../model";
import { textsFor } from "../texts";
import { MessageBar } from "./message-bar";
import {
  openWorkbook,
  Page,
  useCreatedWorkbooks,
  startSession,
  type AddinFunctions,
  type Message,
  type Session,
} from "./session";
import { Pane } from "./pane";
import { type Manifest, Ribbon } from "./ribbon";
import { Workbench } from "./workbench";

/** How long news stays; a problem stays until it is dismissed. */
const NEWS_MILLISECONDS = 5000;

export interface AppProps {
  readonly locale: Locale;
  readonly manifest: Manifest;
  readonly functions: AddinFunctions;
  readonly first: Session;
  /** Shows the session's workbook in another language; rejects when it cannot be saved. */
  readonly changeLanguage: (locale: Locale, session: Session) => Promise<void>;
}

function useMessage(): [Message | null, (message: Message | null) => void] {
  const [message, say] = useState<Message | null>(null);
  useEffect(() => {
    if (message?.kind !== "news") return;
    const timer = setTimeout(() => {
      say(null);
    }, NEWS_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return [message, say];
}

/** The add-in shows and hides its pane; so do the ribbon and the pane's own cross. */
function usePaneVisible(host: Host): boolean {
  const subscribe = useCallback((changed: () => void) => host.onPaneVisibility(changed), [host]);
  return useSyncExternalStore(subscribe, () => host.paneVisible);
}

function showPane(host: Host, visible: boolean): void {
  host.paneVisible = visible;
}

/** The playground: a small Excel with the add-in in it. */
export function App({ locale, manifest, functions, first, changeLanguage }: AppProps) {
  const texts = textsFor(locale);
  const [session, setSession] = useState(first);
  const [message, say] = useMessage();
  const paneVisible = usePaneVisible(session.host);
  const page = useMemo(() => ({ session, locale, texts, say }), [session, locale, texts, say]);
  useCreatedWorkbooks(page);
  const openFile = async (file: File) => {
    const opened = await openWorkbook(await file.arrayBuffer(), file.name, texts);
    if (opened.kind === "failed") {
      say({ kind: "problem", text: opened.problem });
      return;
    }
    session.calculation.dispose();
    say(opened.said === undefined ? null : { kind: "news", text: opened.said });
    setSession(startSession(opened.workbook, locale, functions));
  };
  return (
    <Page value={page}>
      <Ribbon
        manifest={manifest}
        showPane={() => {
          showPane(session.host, true);
        }}
        openFile={(file) => void openFile(file)}
        speak={(next) => {
          changeLanguage(next, session).catch((error: unknown) => {
            say({ kind: "problem", text: texts.problems.saveFailed(String(error)) });
          });
        }}
      />
      <MessageBar message={message} />
      <div className="desk">
        <Workbench key={session.id} />
        <Pane
          url={manifest.paneUrl}
          title={manifest.tab}
          visible={paneVisible}
          close={() => {
            showPane(session.host, false);
          }}
        />
      </div>
    </Page>
  );
}
