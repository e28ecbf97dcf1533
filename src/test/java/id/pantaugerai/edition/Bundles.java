package id.pantaugerai.edition;

import id.pantaugerai.shared.Bundle;

/** The words of the house, without the house. */
final class Bundles {

	private Bundles() {
	}

	static EditionWords words() {
		return new EditionWords(Bundle.wording());
	}

}
