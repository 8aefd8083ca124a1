/** One of the host's own services that Office.js talks to besides the workbook. */
export type Service = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** By the name on the wire: `Microsoft.ExcelServices.CustomFunctions`. */
export type Services = Readonly<Record<string, Service>>;

/** What a path to a service leads to. */
export class ServiceReference {
  constructor(
    readonly name: string,
    readonly service: Service,
  ) {}
}
