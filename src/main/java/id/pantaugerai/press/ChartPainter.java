package id.pantaugerai.press;

import java.util.List;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** Draws native charts, of a workbook or of a slide, in the colours of the house. */
final class ChartPainter {

	private static final byte[] PLAN = { 0x60, 0x6C, 0x79 };

	private static final byte[] ACTUAL = { 0x17, 0x39, 0x5C };

	private static final byte[] GRID = { (byte) 0xD8, (byte) 0xDD, (byte) 0xE3 };

	private static final double FULL = 100;

	private static final int FEW = 8;

	private final XDDFChart chart;

	private final XDDFDataSource<?> categories;

	private final List<Measure> measures;

	ChartPainter(XDDFChart chart, XDDFDataSource<?> categories, List<Measure> measures) {
		this.chart = chart;
		this.categories = categories;
		this.measures = measures;
	}

	/** Two lines in percent over days: the plan dashed, what was reached in full. */
	XDDFChartData lines(boolean dated) {
		XDDFChartAxis days = dated ? chart.createDateAxis(AxisPosition.BOTTOM)
				: chart.createCategoryAxis(AxisPosition.BOTTOM);
		if (dated) {
			days.setNumberFormat("d mmm");
		}
		XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, days, percent());
		data.setVaryColors(false);
		for (Measure measure : measures) {
			line((XDDFLineChartData.Series) data.addSeries(categories, measure.values()), measure,
					measure == measures.get(0));
		}
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		chart.displayBlanksAs(DisplayBlanks.GAP);
		return data;
	}

	private XDDFValueAxis percent() {
		XDDFValueAxis percent = chart.createValueAxis(AxisPosition.LEFT);
		percent.setMinimum(0);
		percent.setMaximum(FULL);
		percent.setMajorUnit(FULL / 5);
		percent.setNumberFormat("0");
		percent.setCrosses(AxisCrosses.AUTO_ZERO);
		percent.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, 0.75));
		return percent;
	}

	private static void line(XDDFLineChartData.Series series, Measure measure, boolean plan) {
		series.setTitle(measure.name(), null);
		series.setSmooth(false);
		series.setMarkerStyle(MarkerStyle.NONE);
		XDDFLineProperties line = stroke(plan ? PLAN : ACTUAL, plan ? 2.25 : 3.5);
		line.setPresetDash(new XDDFPresetLineDash(plan ? PresetLineDash.DASH : PresetLineDash.SOLID));
		series.setLineProperties(line);
	}

	/** A bar for each category, with its figure; lying when there are many. */
	XDDFChartData bars(String format) {
		boolean lying = categories.getPointCount() > FEW;
		XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
		XDDFValueAxis figures = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
		figures.setCrosses(AxisCrosses.AUTO_ZERO);
		figures.setMinimum(0);
		figures.setVisible(false);
		names.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
		data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
		data.setVaryColors(false);
		data.setGapWidth(lying ? 40 : 60);
		for (Measure measure : measures) {
			fill(data.addSeries(categories, measure.values()), measure);
		}
		chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach((series) -> label(series, format));
		return data;
	}

	private static void fill(XDDFChartData.Series series, Measure measure) {
		series.setTitle(measure.name(), null);
		series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ACTUAL)));
	}

	/** One size of letters for everything in a chart. */
	static void letters(XDDFChart chart, int points) {
		CTTextBody body = chart.getCTChartSpace().addNewTxPr();
		body.addNewBodyPr();
		body.addNewP().addNewPPr().addNewDefRPr().setSz(points * 100);
	}

	private static void label(CTBarSer series, String format) {
		CTDLbls labels = series.addNewDLbls();
		labels.addNewNumFmt().setFormatCode(format);
		labels.getNumFmt().setSourceLinked(false);
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	private static XDDFLineProperties stroke(byte[] colour, double points) {
		XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
		line.setWidth(points);
		return line;
	}

	/**
	 * What is drawn.
	 *
	 * @param name in the legend
	 * @param values its figures
	 */
	record Measure(String name, XDDFNumericalDataSource<? extends Number> values) {
	}

}
