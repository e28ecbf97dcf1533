package id.pantaugerai.land;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.shared.ListChoices;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.TitleKind;

/**
 * Every way a list of land assets can be narrowed, in the order in which it is offered.
 */
public final class LandChoices {

	private static final String UNKNOWN = "belum-diisi";

	private static final ListChoices<LandChoice> ALL = new ListChoices<>();

	static {
		states(LandFacet.OWNER, "owner", OwnerClass.values());
		add(LandFacet.OWNER, "utama", "a.owner in ('PEMKOT', 'PEMPROV')");
		states(LandFacet.USE, "use", CurrentUse.values());
		add(LandFacet.USE, UNKNOWN, "a.use is null");
		states(LandFacet.TITLE, "title_kind", TitleKind.values());
		add(LandFacet.TITLE, UNKNOWN, "a.title_kind is null");
		add(LandFacet.STAGE, "belum-diusulkan", "a.stage is null");
		states(LandFacet.STAGE, "stage", LandStage.values());
		add(LandFacet.STAGE, "berjalan", "a.stage is not null and a.stage <> 'SIAP_BANGUN'");
		add(LandFacet.POINT, "ada", "a.latitude is not null");
		add(LandFacet.POINT, "belum", "a.latitude is null");
		add(LandFacet.SHARED, "bersama", "a.shared_warehouse");
		add(LandFacet.SHARED, "sendiri", "not a.shared_warehouse");
		add(LandFacet.DISPUTE, "ada", "a.disputed");
		add(LandFacet.DISPUTE, "tidak", "not a.disputed");
		add(LandFacet.DISPUTE, UNKNOWN, "a.disputed is null");
		add(LandFacet.FIT, "ya", UsableLand.RULE);
		add(LandFacet.FIT, "tidak", "not (" + UsableLand.RULE + ")");
		add(LandFacet.REGISTER, "ditarik", "a.withdrawn_at is not null");
	}

	/** Idle: assets that could be put to use. */
	public static final LandChoice IDLE = ALL.get(LandFacet.USE, "kosong");

	/** Nobody proposes it yet. */
	public static final LandChoice UNPROPOSED = ALL.get(LandFacet.STAGE, "belum-diusulkan");

	/** Its legality is being worked on. */
	public static final LandChoice RUNNING = ALL.get(LandFacet.STAGE, "berjalan");

	/** Nothing known speaks against it, by the policies in force today. */
	public static final LandChoice FIT = ALL.get(LandFacet.FIT, "ya");

	/** Taken out of the register. */
	public static final LandChoice WITHDRAWN = ALL.get(LandFacet.REGISTER, "ditarik");

	private LandChoices() {
	}

	/** The choice of one class of owner. */
	public static LandChoice of(OwnerClass owner) {
		return ALL.get(LandFacet.OWNER, ListChoices.value(owner));
	}

	/** The choice of one stage of the legality. */
	public static LandChoice of(LandStage stage) {
		return ALL.get(LandFacet.STAGE, ListChoices.value(stage));
	}

	/** The choice that an address names; empty when there is no such. */
	public static Optional<LandChoice> find(LandFacet facet, String value) {
		return ALL.find(facet, value);
	}

	/** What a facet offers, in order. */
	public static List<LandChoice> of(LandFacet facet) {
		return ALL.of(facet);
	}

	/** All of them, in order. */
	public static List<LandChoice> all() {
		return ALL.all();
	}

	private static void states(LandFacet facet, String column, Enum<?>[] states) {
		Arrays.stream(states)
			.forEach((state) -> ALL.add(new LandChoice(facet, ListChoices.value(state),
					"land.value." + state.getDeclaringClass().getSimpleName() + "." + state,
					"a." + column + " = '" + state + "'")));
	}

	private static void add(LandFacet facet, String value, String condition) {
		ALL.add(new LandChoice(facet, value, "land.list." + facet.parameter() + "." + value, condition));
	}

}
