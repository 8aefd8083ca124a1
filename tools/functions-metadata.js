import fs from "node:fs";
import path from "node:path";
import { described } from "./help/described.js";
import { fileOf } from "./help/function-page.js";
import { missingGuides } from "./help/missing-guides.js";
import { missingWords } from "./help/missing-words.js";
import { helpPages } from "./help/pages.js";

/**
 * Overlays one language's texts on the metadata that was generated from functions.ts.
 * Everything that a translator can forget is an error: a function, a parameter or a text that is
 * missing, empty or unknown, or a name that differs from the code's.
 *
 * @param {object} generated what custom-functions-metadata made
 * @param {object} texts a `functions.json` of `src/locale/`
 * @param {{file: string, helpFolder: string, page: object}} options the file for messages, the
 *   address of the folder of help pages, the `page.json` beside the texts
 * @returns {{metadata: object, errors: string[]}} Excel's functions.json in that language
 */
export function localizeFunctions(generated, texts, { file, helpFolder, page }) {
  const errors = [];
  const functions = generated.functions.map((declaration) => {
    const own = texts[declaration.id];
    if (!own) errors.push(`${file}: no texts for function ${declaration.id}`);
    return localizeFunction(declaration, own ?? {}, { file, helpFolder, page, errors });
  });
  for (const id of Object.keys(texts)) {
    if (!generated.functions.some((declaration) => declaration.id === id))
      errors.push(`${file}: texts for ${id}, which is no function`);
  }
  const ids = generated.functions.map(({ id }) => id);
  const missing = missingWords(ids, texts, page).map((lack) => `${file}: ${lack}`);
  // Errors reach the functions, and they take and give data types: entities, formatted numbers.
  const allowed = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true };
  return { metadata: { ...allowed, functions }, errors: [...errors, ...missing] };
}

function localizeFunction(declaration, texts, { file, helpFolder, page, errors }) {
  const { id } = declaration;
  if (!texts.description) errors.push(`${file}: ${id} has no description`);
  const known = declaration.parameters.map((parameter) => parameter.name);
  for (const name of Object.keys(texts.parameters ?? {})) {
    if (!known.includes(name)) errors.push(`${file}: ${id} has no parameter ${name}`);
  }
  const parameters = declaration.parameters.map((parameter) => {
    const description = texts.parameters?.[parameter.name];
    if (!description) errors.push(`${file}: ${id} has no text for parameter ${parameter.name}`);
    return { ...parameter, description };
  });
  // `description` first: Excel does not mind, a reader does.
  return {
    ...declaration,
    description: texts.examples?.[0] ? described(texts, page.help) : texts.description,
    helpUrl: `${helpFolder}/${fileOf(id)}`,
    parameters,
  };
}

/** Functions that Excel would not offer: the generator skips what it does not recognise in silence. */
export function unrecognisedFunctions(generated, source) {
  const declared = [...source.matchAll(/@customfunction\s+(\S+)/gi)].map(([, id]) => id);
  const found = generated.functions.map((declaration) => declaration.id);
  return declared.filter((id) => !found.includes(id));
}

const NAME = "FunctionsMetadataPlugin";
const readJson = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

/**
 * Makes of the generated metadata a functions.json and help pages in each language, or fails the
 * build. A language is a folder of `src/locale/` and the names of its metadata and of its help.
 */
export class FunctionsMetadataPlugin {
  constructor({ input, generated, address, languages }) {
    Object.assign(this, { input, generated, address, languages });
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () =>
        this.#emit(compiler, compilation),
      );
    });
  }

  #emit(compiler, compilation) {
    const { WebpackError } = compiler.webpack;
    const fail = (message) => compilation.errors.push(new WebpackError(message));
    const asset = compilation.getAsset(this.generated);
    if (!asset) return fail(`${this.input}: no metadata was generated`);
    const metadata = JSON.parse(asset.source.source().toString());
    if (metadata.functions.length === 0) fail(`${this.input}: no custom functions found`);
    for (const id of unrecognisedFunctions(metadata, fs.readFileSync(this.input, "utf8")))
      fail(`${this.input}: ${id} is not a top-level function declaration: Excel would not see it`);
    const languages = this.languages.map((language) => ({
      ...language,
      ...readTexts(language.folder),
    }));
    for (const language of languages) {
      const { texts, page, guides, files, help } = language;
      for (const file of files) compilation.fileDependencies.add(file);
      const options = { file: files[0], helpFolder: `${this.address}/${help}`, page };
      const localized = localizeFunctions(metadata, texts, options);
      localized.errors.forEach(fail);
      put(compiler, compilation, language.metadata, JSON.stringify(localized.metadata, null, 2));
      if (localized.errors.length > 0) continue;
      const [other] = languages.filter((each) => each !== language);
      missingGuides(guides, other.guides).forEach((lack) => fail(`${files[2]}: ${lack}`));
      const pages = helpPages(localized.metadata, {
        ...{ texts, page, guides, address: this.address, folder: help },
        other: { folder: other.help, language: other.page.language, guides: other.guides },
      });
      for (const [name, text] of Object.entries(pages)) put(compiler, compilation, name, text);
    }
  }
}

function readTexts(folder) {
  const files = ["functions", "page", "guides"].map((name) => path.join(folder, `${name}.json`));
  const [texts, page, guides] = files.map(readJson);
  return { texts, page, guides, files };
}

function put(compiler, compilation, name, text) {
  const source = new compiler.webpack.sources.RawSource(text);
  if (compilation.getAsset(name)) compilation.updateAsset(name, source);
  else compilation.emitAsset(name, source);
}
