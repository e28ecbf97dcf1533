package id.pantaugerai.standing;

import java.util.List;

import id.pantaugerai.shared.ListChoices;

/** One thing that a list of kelurahan can be narrowed by. */
public enum Facet implements ListChoices.Facet {

	LAND("lahan"), STAGE("fisik"), BUCKET("ember"), OPERATION("operasional"), CONTROL("kendali"), REPORT("lapor"),
	STALE("basi"), OBSTACLE("kendala");

	private final String parameter;

	Facet(String parameter) {
		this.parameter = parameter;
	}

	@Override
	public String parameter() {
		return parameter;
	}

	/** What it offers, in order. */
	public List<Choice> choices() {
		return Choices.of(this);
	}

}
