package id.pantaugerai.press;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts that read the cells of the tables beside them. */
final class WorkbookCharts {

	private static final int WIDTH = 15;

	private static final int LINES = 22;

	private static final int PADDING = 8;

	/** In percent, so that the widest fits on A4. */
	private static final short SCALE = 62;

	private final Map<String, XSSFSheet> sheets;

	/** Every sheet that a chart may read, by the code of its table. */
	WorkbookCharts(Map<String, XSSFSheet> sheets) {
		this.sheets = sheets;
	}

	/** One below the other; printed, each has a page. */
	void draw(XSSFSheet page, List<Diagram> diagrams, String footer) {
		page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		page.getPrintSetup().setLandscape(true);
		page.getPrintSetup().setScale(SCALE);
		page.getFooter().setRight(footer);
		XSSFDrawing drawing = page.createDrawingPatriarch();
		int top = 1;
		for (Diagram diagram : diagrams) {
			int height = (diagram.kind() == Diagram.Kind.LINES) ? LINES : diagram.grid().rows().size() + PADDING;
			draw(drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 1, top, 1 + WIDTH, top + height)), diagram);
			page.setRowBreak(top + height);
			top += height + 2;
		}
	}

	private void draw(XSSFChart chart, Diagram diagram) {
		XSSFSheet sheet = Objects.requireNonNull(sheets.get(diagram.grid().code()));
		chart.setTitleText(diagram.title());
		chart.setTitleOverlay(false);
		boolean lines = diagram.kind() == Diagram.Kind.LINES;
		ChartPainter painter = new ChartPainter(chart, categories(sheet, diagram),
				diagram.values().stream().map((column) -> measure(sheet, diagram, column)).toList());
		XDDFChartData data = lines ? painter.lines(true) : painter.bars(diagram.format());
		// Series by series: a chart of a workbook needs no workbook of its own.
		for (int number = 0; number < data.getSeriesCount(); number++) {
			data.getSeries(number).plot();
		}
	}

	private static XDDFDataSource<?> categories(XSSFSheet sheet, Diagram diagram) {
		CellRangeAddress range = range(diagram, diagram.category());
		return (diagram.kind() == Diagram.Kind.LINES) ? XDDFDataSourcesFactory.fromNumericCellRange(sheet, range)
				: XDDFDataSourcesFactory.fromStringCellRange(sheet, range);
	}

	private static ChartPainter.Measure measure(XSSFSheet sheet, Diagram diagram, int column) {
		return new ChartPainter.Measure(diagram.name(column),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(diagram, column)));
	}

	private static CellRangeAddress range(Diagram diagram, int column) {
		return new CellRangeAddress(1, diagram.grid().rows().size(), column, column);
	}

}
