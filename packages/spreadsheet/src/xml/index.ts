/** The door of XML: elements that know where they stand in a text, and edits of that text. */
export { decodeXml, type DecodedXml } from "./decode-xml";
export { Edits } from "./edits";
export {
  allText,
  anyChild,
  attribute,
  child,
  children,
  descendants,
  isTrue,
  numberIn,
  type XmlAttribute,
  type XmlElement,
} from "./element";
export { joined, xmlText, xmlValue, type XmlSource } from "./escape";
export { elementMaker, type ElementMaker, type NewAttributes } from "./make-element";
export { parseXml, type ParseOptions, type XmlTag } from "./parse-xml";
export { XmlError } from "./xml-error";
