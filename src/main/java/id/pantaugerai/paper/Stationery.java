package id.pantaugerai.paper;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The empty page of a manuscript: size, margins and the styles of the house. */
final class Stationery {

	static final int LEFT = 22;

	static final int RIGHT = 18;

	private static final int TOP = 18;

	private static final int BOTTOM = 20;

	private static final int FOOT = 10;

	private static final double TWIPS = 1440 / 25.4;

	private Stationery() {
	}

	static void lay(XWPFDocument document, Paper paper) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(twips(paper.width()));
		size.setH(twips(paper.height()));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(twips(TOP));
		margins.setBottom(twips(BOTTOM));
		margins.setLeft(twips(LEFT));
		margins.setRight(twips(RIGHT));
		margins.setHeader(twips(FOOT));
		margins.setFooter(twips(FOOT));
		margins.setGutter(BigInteger.ZERO);
		try (InputStream in = Pantry.resource("styles.xml")) {
			document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
		}
		catch (IOException | XmlException ex) {
			throw new IllegalStateException("The styles of the house cannot be read", ex);
		}
	}

	/** Numbers for one more list, beginning at one. */
	static BigInteger numbers(XWPFDocument document) {
		XWPFNumbering numbering = document.createNumbering();
		try (InputStream in = Pantry.resource("numbering.xml")) {
			CTAbstractNum pattern = NumberingDocument.Factory.parse(in).getNumbering().getAbstractNumArray(0);
			pattern.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
			return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(pattern)));
		}
		catch (IOException | XmlException ex) {
			throw new IllegalStateException("The numbers of the house cannot be read", ex);
		}
	}

	private static BigInteger twips(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * TWIPS));
	}

}
