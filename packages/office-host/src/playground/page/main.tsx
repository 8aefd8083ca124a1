import { createRoot, type Root } from "react-dom/client";
import { openFile, saveFile } from "../../file";
import { Workbook, type Locale } from "../../model";
import { textsFor } from "../texts";
import { App } from "./app";
import { openWorkbook, startSession, type Sample, type Session, type Setup } from "./session";
import { readManifest } from "./ribbon";

function wantedLocale(): Locale {
  return new URLSearchParams(location.search).get("locale") === "en-US" ? "en-US" : "nl-NL";
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The add-in's files are served here, whatever address its manifest was written for. */
function servedHere(url: string): string {
  return url === "" ? "" : new URL(url).pathname;
}

/** A sample of the server, opened. */
async function openSample({ file }: Sample, locale: Locale): Promise<Workbook> {
  const bytes = await (await load(`samples/${encodeURIComponent(file)}`)).arrayBuffer();
  const opened = await openWorkbook(bytes, file, textsFor(locale));
  if (opened.kind === "failed") throw new Error(opened.problem);
  return opened.workbook;
}

/** Shows a workbook in a language, as an Excel in that language would. */
async function show(root: Root, setup: Setup, locale: Locale, workbook: Workbook): Promise<void> {
  const manifest = readManifest(await (await load("manifest.xml")).text(), locale, servedHere);
  const metadata: unknown = await (await load(manifest.functionsUrl)).json();
  const functions = { metadata, namespace: manifest.namespace };
  document.documentElement.lang = locale.slice(0, 2);
  document.title = textsFor(locale).pageTitle(manifest.tab);
  root.render(
    <App
      key={locale}
      {...{ locale, manifest, functions, setup }}
      openSample={(sample) => openSample(sample, locale)}
      first={startSession(workbook, locale, functions)}
      changeLanguage={(next, session) => changeLanguage(root, setup, next, session)}
    />,
  );
}

/** Starts anew in the other language, with the workbook as it would be saved now. */
async function changeLanguage(
  root: Root,
  setup: Setup,
  locale: Locale,
  session: Session,
): Promise<void> {
  const { workbook, calculation } = session;
  const copy = await openFile(await saveFile(workbook), workbook.name);
  calculation.dispose();
  const address = new URL(location.href);
  address.searchParams.set("locale", locale);
  history.replaceState(null, "", address);
  await show(root, setup, locale, copy);
}

function sayFailed(place: HTMLElement, locale: Locale, error: unknown): void {
  place.setAttribute("role", "alert");
  place.textContent = textsFor(locale).problems.startFailed(
    error instanceof Error ? error.message : String(error),
  );
}

/** With the first of the server's samples; with an empty workbook where it has none. */
async function start(root: Root, locale: Locale): Promise<void> {
  const setup = (await (await load("setup.json")).json()) as Setup;
  const [first] = setup.samples;
  await show(root, setup, locale, first ? await openSample(first, locale) : new Workbook());
}

const locale = wantedLocale();
const place = document.getElementById("playground");
document.documentElement.lang = locale.slice(0, 2);
if (place) {
  place.textContent = textsFor(locale).loading;
  start(createRoot(place), locale).catch((error: unknown) => sayFailed(place, locale, error));
}
