/*
 * Excel's data types, as much of them as the functions give: JSON that Excel reads
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-concepts). A test holds them
 * against Microsoft's own types, which only `src/office/` may name.
 */

/** The small print beside a field on the card. */
interface Sublabel {
  readonly propertyMetadata?: { readonly sublabel: string };
}
export interface FormattedNumberValue extends Sublabel {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  /** en-US */
  readonly numberFormat: string;
}
export interface StringValue extends Sublabel {
  readonly type: "String";
  readonly basicValue: string;
}
interface NumberValue extends Sublabel {
  readonly type: "Double";
  readonly basicValue: number;
}
export interface NotAvailableValue extends Sublabel {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: "#N/A";
  readonly errorType: "NotAvailable";
}
interface ArrayValue {
  readonly type: "Array";
  readonly elements: StringValue[][];
}
export type FieldValue =
  FormattedNumberValue | StringValue | NumberValue | NotAvailableValue | ArrayValue;

interface Section {
  readonly layout: "List";
  readonly title?: string;
  readonly collapsible?: boolean;
  readonly collapsed?: boolean;
  properties: string[];
}
export interface EntityValue {
  readonly type: "Entity";
  readonly text: string;
  readonly properties: Record<string, FieldValue>;
  readonly layouts: {
    readonly card: {
      readonly title: { readonly property: string };
      readonly subTitle: { readonly property: string };
      readonly sections: Section[];
    };
  };
}
