package id.pantaugerai.standing;

import java.util.List;

/** One thing that a list of kelurahan can be narrowed by. */
public enum Facet {

	LAND("lahan"), STAGE("fisik"), BUCKET("ember"), OPERATION("operasional"), CONTROL("kendali"), REPORT("lapor"),
	STALE("basi"), OBSTACLE("kendala");

	private final String parameter;

	Facet(String parameter) {
		this.parameter = parameter;
	}

	/** Its name in an address. */
	public String parameter() {
		return parameter;
	}

	/** What it offers, in order. */
	public List<Choice> choices() {
		return Choices.of(this);
	}

}
