package id.pantaugerai.intake;

import javax.xml.stream.XMLStreamReader;

/** What a part of a workbook may hold; refuses by throwing. */
interface PartRule {

	/** At an element and its attributes. */
	void begin(XMLStreamReader element);

	/** At text, or at a piece of it. */
	default void text(int length) {
	}

}
