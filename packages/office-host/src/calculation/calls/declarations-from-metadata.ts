import type { CustomFunctionDeclaration } from "./custom-function-port";

/** What is read of functions.json, as custom-functions-metadata writes it. */
interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions?: readonly FunctionMetadata[];
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: { readonly stream?: boolean; readonly allowErrorForDataTypeAny?: boolean };
  readonly parameters?: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type?: string;
  }[];
}

/**
 * The functions that an add-in's functions.json declares, as formulas name them.
 *
 * @param metadata The parsed functions.json.
 * @param namespace Of the manifest: `CONTOSO` makes `ADD` `CONTOSO.ADD`.
 */
export function declarationsFromMetadata(
  metadata: unknown,
  namespace: string,
): CustomFunctionDeclaration[] {
  const {
    functions = [],
    allowErrorForDataTypeAny = false,
    allowCustomDataForDataTypeAny: dataTypes = false,
  } = metadata as Metadata;
  return functions.map((one) => ({
    id: one.id,
    name: namespace === "" ? one.name : `${namespace}.${one.name}`,
    streaming: one.options?.stream ?? false,
    takesErrors:
      one.options?.allowErrorForDataTypeAny ??
      one.allowErrorForDataTypeAny ??
      allowErrorForDataTypeAny,
    dataTypes,
    parameters: (one.parameters ?? []).map(({ name, optional, dimensionality, type }) => ({
      name,
      optional: optional ?? false,
      dimensionality: dimensionality === "matrix" ? "matrix" : "scalar",
      type: type === "number" || type === "string" || type === "boolean" ? type : "any",
    })),
  }));
}
