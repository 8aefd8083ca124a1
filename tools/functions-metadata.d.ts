interface Declaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}
interface Generated {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

export function localizeFunctions(
  generated: Generated,
  texts: object,
  options: { file: string; helpFolder: string; page: object },
): { metadata: { functions: readonly Declaration[] }; errors: string[] };

export function unrecognisedFunctions(generated: Generated, source: string): string[];
