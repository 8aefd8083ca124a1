import type { Chart, ChartFont } from "../../../model";
import { xmlValue } from "spreadsheet/xml";
import { paint, textXml } from "./chart-text-xml";

/** Both axes of a chart. With the categories reversed, the values stay where they were read from. */
export function axesXml(chart: Chart): string {
  const { categoryAxis: categories, valueAxis: values } = chart;
  const isBar = chart.type.startsWith("Bar");
  return (
    `<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="${order(categories.reversed)}"/></c:scaling>` +
    `<c:delete val="${categories.visible ? 0 : 1}"/><c:axPos val="${isBar ? "l" : "b"}"/>` +
    axisTitle(categories.title) +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr><a:ln w="9525">${paint("#9AA8B3")}</a:ln></c:spPr>${labels(categories.font)}` +
    `<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="${order(values.reversed ?? false)}"/>` +
    (values.maximum === undefined ? "" : `<c:max val="${values.maximum}"/>`) +
    (values.minimum === undefined ? "" : `<c:min val="${values.minimum}"/>`) +
    `</c:scaling><c:delete val="${values.visible ? 0 : 1}"/><c:axPos val="${isBar ? "b" : "l"}"/>` +
    gridlines(chart) +
    axisTitle(values.title) +
    `<c:numFmt formatCode="${xmlValue(values.numberFormat ?? "General")}" sourceLinked="${values.numberFormat ? 0 : 1}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${labels(values.font)}` +
    `<c:crossAx val="500000001"/><c:crosses val="${categories.reversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/>` +
    (values.majorUnit === undefined ? "" : `<c:majorUnit val="${values.majorUnit}"/>`) +
    "</c:valAx>"
  );
}

const order = (reversed: boolean): string => (reversed ? "maxMin" : "minMax");

function gridlines({ valueAxis }: Chart): string {
  if (!valueAxis.gridlines) return "";
  return `<c:majorGridlines><c:spPr><a:ln w="6350">${paint(valueAxis.gridlinesColor ?? "#D7E1EA")}</a:ln></c:spPr></c:majorGridlines>`;
}

function axisTitle(text: string | undefined): string {
  if (!text) return "";
  const look = textXml("a:rPr", { size: 9, bold: false }, ' lang="nl-NL"');
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${look}<a:t>${xmlValue(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function labels(font: ChartFont | undefined): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${textXml("a:defRPr", { size: 9, ...font })}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}
