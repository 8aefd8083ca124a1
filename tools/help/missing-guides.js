const isText = (value) => typeof value === "string" && value.trim() !== "";
const texts = ({ text = [], list = [], steps = [] }) => [...text, ...list, ...steps];
const FILLED_IN = ["address", "version"];

/**
 * What the guides of a language lack: words, or what the other language says more.
 *
 * @param {object} guides a `guides.json` of `src/locale/`
 * @param {object} others that of the other language
 * @returns {string[]} one sentence each
 */
export function missingGuides(guides, others) {
  const absent = Object.keys(others).filter((id) => !guides[id]);
  return [
    ...absent.map((id) => `there is no guide ${id}`),
    ...Object.entries(guides).flatMap(([id, guide]) => missingOf(id, guide, others[id])),
  ];
}

function missingOf(id, { file, title, summary, sections = [] }, other) {
  const lacks = [file, title, summary].every(isText)
    ? []
    : [`the guide ${id} has no file, title or summary`];
  sections.forEach((section, at) => {
    const said = [
      ...texts(section),
      ...(section.terms ?? []).flatMap(({ term, text }) => [term, text]),
    ];
    const place = `section ${at + 1} of the guide ${id}`;
    if (!isText(section.heading) || said.length === 0 || !said.every(isText))
      lacks.push(`${place} has a heading or a text that is empty`);
    const unknown = said.flatMap((text) =>
      [...String(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    for (const name of unknown.filter((each) => !FILLED_IN.includes(each)))
      lacks.push(`${place} has a place {${name}} that nothing fills in`);
    if (other && sizeOf(section) !== sizeOf(other.sections[at] ?? {}))
      lacks.push(`${place} says more or less than in the other language`);
  });
  return lacks;
}

/** How much a section says, by which a sentence that was not translated shows. */
function sizeOf({ text = [], list = [], steps = [], terms = [] }) {
  return [text, list, steps, terms].map(({ length }) => length).join(" ");
}
