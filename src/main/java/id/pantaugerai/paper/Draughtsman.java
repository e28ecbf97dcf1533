package id.pantaugerai.paper;

import java.util.List;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

/**
 * Draws the SVG of a sheet, without scripts and without fetching anything, with faces
 * that are read once for all sheets.
 */
final class Draughtsman extends BatikSVGDrawer {

	Draughtsman(OpenHtmlFontResolver faces) {
		this.fontResolver = faces;
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> faces, SharedContext context) {
		// A stylesheet brings no faces of its own.
	}

}
