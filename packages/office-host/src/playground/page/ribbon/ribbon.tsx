import { useState } from "react";
import type { Locale } from "../../../model";
import { usePage } from "../session";
import type { Manifest, RibbonButton } from "./read-manifest";
import { FileButtons } from "./file-buttons";

export interface RibbonProps {
  readonly manifest: Manifest;
  readonly showPane: () => void;
  readonly openFile: (file: File) => void;
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

/** The add-in's tab with its buttons, and what the playground itself offers at the right. */
export function Ribbon({ manifest, showPane, openFile, speak }: RibbonProps) {
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
            {button.label}
          </button>
        ))}
      </div>
      <span className="workbook-name">{session.workbook.name}</span>
      <FileButtons openFile={openFile} />
      <LanguageChoice speak={speak} />
    </header>
  );
}
