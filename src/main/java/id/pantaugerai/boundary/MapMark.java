package id.pantaugerai.boundary;

import java.util.Locale;

/** A sign on top of a cell: shape and letter speak, the colour only accompanies. */
public enum MapMark {

	KRITIS("K", "M0-12.5l12.5 12.5-12.5 12.5-12.5-12.5z", "4.3"),

	WASPADA("W", "M0-11.5l12.5 22h-25z", "9"),

	LEWAT("L", "M-10.5-10.5h21v21h-21z", "4.3");

	private final String letter;

	private final String path;

	private final String baseline;

	MapMark(String letter, String path, String baseline) {
		this.letter = letter;
		this.path = path;
		this.baseline = baseline;
	}

	public String letter() {
		return letter;
	}

	/** The outline around its own middle. */
	public String path() {
		return path;
	}

	/** Where the letter stands below the middle. */
	public String baseline() {
		return baseline;
	}

	/** The class that colours it. */
	public String cssClass() {
		return name().toLowerCase(Locale.ROOT);
	}

}
