package id.pantaugerai.press;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A native chart with its figures inside, so that it can be edited. */
final class SlideChart {

	private static final int LETTERS = 14;

	private final Diagram diagram;

	SlideChart(Diagram diagram) {
		this.diagram = diagram;
	}

	void draw(SlideDeck deck, XSLFSlide slide, Rectangle2D place) {
		XSLFChart chart = deck.show().createChart(slide);
		slide.addChart(chart, new Rectangle2D.Double(Units.toEMU(place.getX()), Units.toEMU(place.getY()),
				Units.toEMU(place.getWidth()), Units.toEMU(place.getHeight())));
		int last = diagram.grid().rows().size();
		XDDFDataSource<?> categories = XDDFDataSourcesFactory.fromArray(diagram.categories(),
				chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
		List<ChartPainter.Measure> measures = new ArrayList<>();
		for (int column : diagram.values()) {
			int at = measures.size() + 1;
			measures.add(new ChartPainter.Measure(diagram.name(column), XDDFDataSourcesFactory
				.fromArray(diagram.figures(column), chart.formatRange(new CellRangeAddress(1, last, at, at)), at)));
		}
		ChartPainter painter = new ChartPainter(chart, categories, measures);
		chart.plot((diagram.kind() == Diagram.Kind.LINES) ? painter.lines(false) : painter.bars(diagram.format()));
		chart.setAutoTitleDeleted(true);
		ChartPainter.letters(chart, LETTERS);
		describe(slide);
	}

	private void describe(XSLFSlide slide) {
		XSLFShape shape = slide.getShapes().get(slide.getShapes().size() - 1);
		if (shape instanceof XSLFGraphicFrame frame && frame.getXmlObject() instanceof CTGraphicalObjectFrame xml) {
			xml.getNvGraphicFramePr().getCNvPr().setDescr(diagram.title());
		}
	}

}
