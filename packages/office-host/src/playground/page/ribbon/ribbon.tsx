import { useState } from "react";
import type { Locale } from "../../../model";
import { usePage, type Sample } from "../session";
import type { Manifest, RibbonButton } from "./read-manifest";
import { FileButtons } from "./file-buttons";

export interface RibbonProps {
  readonly manifest: Manifest;
  readonly showPane: () => void;
  readonly openFile: (file: File) => void;
  readonly samples: readonly Sample[];
  readonly openSample: (sample: Sample) => void;
  readonly speak: (locale: Locale) => void;
}

const LANGUAGES: readonly { locale: Locale; short: string; name: string }[] = [
  { locale: "nl-NL", short: "NL", name: "Nederlands" },
  { locale: "en-US", short: "EN", name: "English" },
];

function LanguageChoice({ speak }: Pick<RibbonProps, "speak">) {
  const { locale, texts } = usePage();
  return (
    <div className="languages" role="group" aria-label={texts.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          title={language.name}
          aria-label={language.name}
          aria-pressed={language.locale === locale}
          onClick={() => {
            if (language.locale !== locale) speak(language.locale);
          }}
        >
          {language.short}
        </button>
      ))}
    </div>
  );
}

/** Workbooks to try the add-in on, each in place of the one that is open. */
function SampleChoice({ samples, openSample }: Pick<RibbonProps, "samples" | "openSample">) {
  const { locale, texts } = usePage();
  if (samples.length < 2) return null;
  return (
    <select
      className="samples"
      aria-label={texts.samples}
      value=""
      onChange={({ target }) => {
        const sample = samples.find(({ file }) => file === target.value);
        if (sample) openSample(sample);
      }}
    >
      <option value="" disabled hidden>
        {texts.samples}
      </option>
      {samples.map(({ file, name }) => (
        <option key={file} value={file}>
          {name[locale]}
        </option>
      ))}
    </select>
  );
}

/** The add-in's tab with its buttons, and what the playground itself offers at the right. */
export function Ribbon(props: RibbonProps) {
  const { manifest, showPane, openFile, samples, openSample, speak } = props;
  const { session, texts, say } = usePage();
  const [busy, setBusy] = useState<string | null>(null);
  const press = async ({ id, label, action }: RibbonButton) => {
    if (action.kind === "pane") {
      showPane();
      return;
    }
    setBusy(id);
    try {
      await session.host.pressButton(action.name, id);
    } catch (error) {
      say({ kind: "problem", text: texts.problems.buttonFailed(label, String(error)) });
    } finally {
      setBusy(null);
    }
  };
  return (
    <header className="ribbon" aria-label={texts.ribbon}>
      <h1 className="tab-name">{manifest.tab}</h1>
      <div role="toolbar" aria-label={texts.ribbon} className="commands">
        {manifest.buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            title={button.tip}
            aria-busy={busy === button.id}
            onClick={() => {
              if (busy === null) void press(button);
            }}
          >
            <img src={button.icon} alt="" width={20} height={20} />
            <span className="label">{button.label}</span>
          </button>
        ))}
      </div>
      <span className="workbook-name">{session.workbook.name}</span>
      <SampleChoice samples={samples} openSample={openSample} />
      <FileButtons openFile={openFile} />
      <LanguageChoice speak={speak} />
    </header>
  );
}
