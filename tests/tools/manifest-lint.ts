/** Sizes that Excel's ribbon takes; the first three are required of every icon. */
const ICON_SIZES = [16, 32, 80, 20, 24, 40, 48, 64];
const SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi", "AddinCommands"];
const URL_TAGS = ["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"];

interface Reading {
  readonly all: readonly Element[];
  readonly resources: readonly Element[];
}

/**
 * What would make Excel or the store refuse a manifest, as far as it can be said offline
 * (learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview and what practice taught).
 *
 * @returns one sentence a fault; empty for a sound manifest
 */
export function manifestFaults(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  if (document.querySelector("parsererror")) return ["it is no well-formed XML"];
  const all = [...document.getElementsByTagName("*")];
  const resources = all.filter(
    (element) => /^bt:(Image|Url|String)$/.test(element.nodeName) && element.hasAttribute("id"),
  );
  const reading = { all, resources };
  return CHECKS.flatMap((check) => check(reading));
}

const CHECKS: readonly ((reading: Reading) => string[])[] = [
  duplicateIds,
  references,
  insecureAddresses,
  icons,
  requirementSets,
  sharedRuntime,
  translations,
  lengths,
  identity,
];

const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? "";
const named = (reading: Reading, name: string) =>
  reading.all.filter((element) => element.localName === name);

function duplicateIds({ all }: Reading): string[] {
  const ids = all.map((element) => attribute(element, "id")).filter((id) => id !== "");
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is used twice`);
}

function references({ all, resources }: Reading): string[] {
  const used = all.filter((element) => element.hasAttribute("resid"));
  const faults = used.flatMap((element) => {
    const id = attribute(element, "resid");
    const resource = resources.find((candidate) => candidate.getAttribute("id") === id);
    if (!resource) return [`resource ${id} is not there`];
    const wanted = expectedKind(element);
    return resource.nodeName === wanted ? [] : [`resource ${id} is no ${wanted}`];
  });
  const ids = used.map((element) => attribute(element, "resid"));
  const idle = resources
    .map((resource) => attribute(resource, "id"))
    .filter((id) => !ids.includes(id));
  return [...faults, ...idle.map((id) => `resource ${id} is not used`)];
}

function expectedKind(element: Element): string {
  if (element.nodeName === "bt:Image") return "bt:Image";
  return URL_TAGS.includes(element.localName) ? "bt:Url" : "bt:String";
}

function insecureAddresses({ all }: Reading): string[] {
  return all
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https`);
}

function icons(reading: Reading): string[] {
  return named(reading, "Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
    const missing = ICON_SIZES.slice(0, 3).filter((size) => !sizes.includes(size));
    const odd = sizes.filter((size) => !ICON_SIZES.includes(size));
    return [
      ...missing.map((size) => `an icon lacks size ${size}`),
      ...odd.map((size) => `an icon has size ${size}`),
    ];
  });
}

function requirementSets(reading: Reading): string[] {
  return named(reading, "Set")
    .map((set) => attribute(set, "Name"))
    .filter((name) => !SETS.includes(name))
    .map((name) => `requirement set ${name} is unknown`);
}

/** Runtime, functions, commands and pane are one page, and none has a pane of its own. */
function sharedRuntime(reading: Reading): string[] {
  const [runtime] = named(reading, "Runtime");
  const page = attribute(runtime, "resid");
  const pages = reading.all.filter(
    (element) =>
      element.localName === "FunctionFile" ||
      (element.localName === "SourceLocation" &&
        /^(Page|Action)$/.test(element.parentElement?.localName ?? "")),
  );
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["the runtime is not long-lived"]),
    ...pages
      .filter((element) => attribute(element, "resid") !== page)
      .map((element) => `${element.localName} is not the runtime's page`),
    ...named(reading, "TaskpaneId").map(() => "TaskpaneId goes not with a shared runtime"),
  ];
}

function translations(reading: Reading): string[] {
  const ours = named(reading, "DefaultLocale")[0]?.textContent;
  const untranslated = reading.resources
    .filter((resource) => resource.nodeName === "bt:String")
    .filter((resource) => attribute(resource, "id") !== "Functions.Namespace")
    .filter(
      (resource) => ![...resource.children].some((child) => attribute(child, "Locale") === "nl-NL"),
    )
    .map((resource) => `${attribute(resource, "id")} has no Dutch`);
  const double = named(reading, "Override")
    .filter((override) => attribute(override, "Locale") === ours)
    .map(() => `an override for ${ours ?? ""}, which is the default`);
  return [...untranslated, ...double];
}

function lengths(reading: Reading): string[] {
  const limits: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
  return Object.entries(limits).flatMap(([list, limit]) =>
    named(reading, list)
      .flatMap((element) => [...element.getElementsByTagName("*")])
      .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
      .filter((text) => text.length > limit)
      .map((text) => `longer than ${limit} characters: ${text}`),
  );
}

function identity(reading: Reading): string[] {
  const id = named(reading, "Id")[0]?.textContent ?? "";
  const version = named(reading, "Version")[0]?.textContent ?? "";
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? [] : [`${id} is no GUID`]),
    ...(/^[1-9]\d*(\.\d+){2,3}$/.test(version) ? [] : [`version ${version}`]),
  ];
}
