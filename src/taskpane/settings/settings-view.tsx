import { Button } from "@fluentui/react-components";
import { Choice, Section } from "../parts";
import { usePaneContext } from "../context";

/** Each in its own words, for whoever reads only one. */
const LANGUAGES = [
  ["nl", "Nederlands"],
  ["en", "English"],
] as const;

/** The versions that a help desk asks for, and the promise. */
export function SettingsView() {
  const { services, tell } = usePaneContext();
  const { settings: texts, privacyInFull } = services.texts;
  const copy = () =>
    void services.copyText(services.about).then((copied) => {
      tell({
        kind: copied ? "done" : "refused",
        sentences: [copied ? services.texts.problem.copied : texts.copyByHand],
      });
    });
  return (
    <>
      <Section heading={services.texts.views.settings}>
        <Choice
          label={texts.language}
          value={services.texts.language}
          choices={LANGUAGES}
          onChange={services.chooseLanguage}
        />
      </Section>
      <Section heading={texts.support}>
        <pre className="problem-details">{services.about}</pre>
        <Button size="small" onClick={copy}>
          {services.texts.problem.copy}
        </Button>
      </Section>
      <Section heading={texts.privacy}>
        <p className="text">{privacyInFull}</p>
      </Section>
    </>
  );
}
