package id.pantaugerai.proposal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * What a list of proposals holds.
 *
 * @param view which of them
 * @param stage in which stage; absent for every one
 * @param owner of whose land; absent for everybody's
 * @param passed a stage that was completed at least once; absent for any
 * @param waits whom they wait for; absent for anybody
 * @param place for which place, by its code; absent for the whole area
 */
public record ProposalFilter(View view, @Nullable LandStage stage, @Nullable OwnerClass owner,
		@Nullable LandStage passed, @Nullable Role waits, @Nullable String place) {

	/** Whomever they wait for, in the whole area. */
	public ProposalFilter(View view, @Nullable LandStage stage, @Nullable OwnerClass owner,
			@Nullable LandStage passed) {
		this(view, stage, owner, passed, null, null);
	}

	/** The address of the list, to be shared. */
	public String href() {
		return Stream
			.of(part("tahap", stage), part("pemilik", owner), part("lewat", passed), part("menunggu", waits),
					part("wilayah", place))
			.collect(Collectors.joining("", "/lahan/usulan?lihat=" + view, ""));
	}

	/** The address of one of its pages, from 0. */
	public String at(int page) {
		return (page > 0) ? href() + part("halaman", page + 1) : href();
	}

	/** Whether anything but view and stage is chosen. */
	public boolean narrow() {
		return owner != null || passed != null || waits != null || place != null;
	}

	private static String part(String name, @Nullable Object value) {
		return (value != null) ? "&" + name + "=" + value : "";
	}

	/** Which proposals are listed. */
	public enum View {

		/** Those that wait for the officer. */
		SAYA(ProposalListQueries.WAITS_FOR + " in (:mine)"),

		/** Those that run or came to their end. */
		BERJALAN("p.closed_at is null"),

		/** Those that were refused or withdrawn. */
		TUTUP("p.closed_at is not null"),

		/** All of them. */
		SEMUA("true");

		private final String condition;

		View(String condition) {
			this.condition = condition;
		}

		String condition() {
			return condition;
		}

	}

}
