/** A function of the add-in, as whoever types its name is helped. */
export interface FunctionHelp {
  /** With its namespace: `BANEN.DOEL`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly isOptional: boolean }[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean }[];
}

/** What the metadata of custom functions says of each. */
export function functionHelp(metadata: unknown, namespace: string): FunctionHelp[] {
  const { functions = [] } = metadata as { readonly functions?: readonly Described[] };
  return functions
    .map(({ name, description = "", parameters = [] }) => ({
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map((each) => ({
        name: each.name,
        isOptional: each.optional === true,
      })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
