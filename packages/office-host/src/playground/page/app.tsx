import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Host } from "../..";
import type { Locale, Workbook } from "../../model";
import { textsFor } from "../texts";
import { MessageBar } from "./message-bar";
import {
  functionHelp,
  openWorkbook,
  Page,
  useCreatedWorkbooks,
  startSession,
  type AddinFunctions,
  type Message,
  type PageContext,
  type Sample,
  type Session,
  type Setup,
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
  readonly setup: Setup;
  readonly first: Session;
  /** Rejects when it cannot be fetched or opened. */
  readonly openSample: (sample: Sample) => Promise<Workbook>;
  /** Shows the session's workbook in another language; rejects when it cannot be saved. */
  readonly changeLanguage: (locale: Locale, session: Session) => Promise<void>;
}

function useMessage(
  invitation: string | null,
): [Message | null, (message: Message | null) => void] {
  const [message, say] = useState<Message | null>(
    invitation === null ? null : { kind: "invitation", text: invitation },
  );
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

/** What puts another workbook in place of the one that is open, or shows it in another language. */
function useOpening(
  { locale, functions, openSample, changeLanguage }: AppProps,
  { session, texts, say }: PageContext,
  show: (session: Session) => void,
) {
  const begin = (workbook: Workbook, said?: string) => {
    session.calculation.dispose();
    say(said === undefined ? null : { kind: "news", text: said });
    show(startSession(workbook, locale, functions));
  };
  const sayProblem = (sentence: (detail: string) => string) => (error: unknown) => {
    say({ kind: "problem", text: sentence(String(error)) });
  };
  const openFile = async (file: File) => {
    const opened = await openWorkbook(await file.arrayBuffer(), file.name, texts);
    if (opened.kind === "failed") say({ kind: "problem", text: opened.problem });
    else begin(opened.workbook, opened.said);
  };
  return {
    openFile: (file: File) => void openFile(file),
    openSample: (sample: Sample) => {
      const name = sample.name[locale];
      openSample(sample).then(
        (workbook) => begin(workbook),
        sayProblem((detail) => texts.problems.openFailed(name, detail)),
      );
    },
    speak: (next: Locale) => {
      changeLanguage(next, session).catch(sayProblem(texts.problems.saveFailed));
    },
  };
}

/** The playground: a small Excel with the add-in in it. */
export function App(props: AppProps) {
  const { locale, manifest, functions, setup, first } = props;
  const texts = textsFor(locale);
  const [session, setSession] = useState(first);
  const [message, say] = useMessage(setup.invitation?.[locale] ?? null);
  const paneVisible = usePaneVisible(session.host);
  const help = useMemo(() => functionHelp(functions.metadata, functions.namespace), [functions]);
  const page = useMemo(
    () => ({ session, locale, texts, functions: help, say }),
    [session, locale, texts, help, say],
  );
  useCreatedWorkbooks(page);
  const { openFile, openSample, speak } = useOpening(props, page, setSession);
  return (
    <Page value={page}>
      <Ribbon
        manifest={manifest}
        samples={setup.samples}
        showPane={() => {
          showPane(session.host, true);
        }}
        openFile={openFile}
        openSample={openSample}
        speak={speak}
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
