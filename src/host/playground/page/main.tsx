import { createRoot } from "react-dom/client";
import type { Locale } from "../../model/displaytext";
import { textsFor } from "../texts/textsfor";
import { App } from "./app";
import { openWorkbook } from "./openworkbook";
import { readManifest } from "./ribbon/readmanifest";
import { startSession } from "./startsession";

const SAMPLE = "sample/voorbeeld.xlsx";

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

async function start(place: HTMLElement, locale: Locale): Promise<void> {
  const texts = textsFor(locale);
  const manifest = readManifest(await (await load("manifest.xml")).text(), locale, servedHere);
  const [metadata, sample] = await Promise.all([
    load(manifest.functionsUrl).then((response) => response.json() as Promise<unknown>),
    load(SAMPLE).then((response) => response.arrayBuffer()),
  ]);
  const opened = await openWorkbook(sample, "voorbeeld.xlsx", texts);
  if (opened.kind === "failed") throw new Error(opened.problem);
  const functions = { metadata, namespace: manifest.namespace };
  const first = startSession(opened.workbook, locale, functions);
  createRoot(place).render(
    <App locale={locale} manifest={manifest} functions={functions} first={first} />,
  );
}

const locale = wantedLocale();
const texts = textsFor(locale);
const place = document.getElementById("playground");
document.documentElement.lang = locale.slice(0, 2);
document.title = texts.pageTitle;
if (place) {
  place.textContent = texts.loading;
  start(place, locale).catch((error: unknown) => {
    place.setAttribute("role", "alert");
    place.textContent = texts.problems.startFailed(
      error instanceof Error ? error.message : String(error),
    );
  });
}
