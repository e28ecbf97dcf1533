package id.pantaugerai.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandAssetDetail;
import id.pantaugerai.shared.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as a line.
 *
 * @param id identifies it
 * @param asset what is proposed
 * @param kelurahan whom it is proposed for
 * @param kecamatan where that lies
 * @param state where it stands
 * @param instrument by which the land will be had; absent until it is chosen
 * @param stageSince since when the stage runs
 * @param opened who proposed it
 * @param last the last step
 */
public record ProposalSummary(long id, Asset asset, String kelurahan, String kecamatan, ProposalState state,
		@Nullable String instrument, LocalDate stageSince, Hand opened, Last last) {

	/** Whom it waits for; absent when it waits for nobody. */
	public @Nullable Role waitsFor() {
		return state.waitsFor();
	}

	/** The day until which its stage is timed: today, unless it was closed. */
	LocalDate timedUntil(LocalDate today) {
		return state.closed() ? Zone.dateOf(last.hand().at()) : today;
	}

	/** Whether it was withdrawn, and not refused. */
	public boolean withdrawn() {
		return state.closed() && state.side() == null;
	}

	/**
	 * What is proposed.
	 *
	 * @param id the asset
	 * @param holder who holds it
	 * @param address as people find it
	 * @param kelurahan where it lies
	 * @param areaM2 in square metres
	 */
	public record Asset(long id, String holder, @Nullable String address, String kelurahan,
			@Nullable BigDecimal areaM2) {

		/** As officers call it: {@code AL-000123}. */
		public String number() {
			return LandAssetDetail.number(id);
		}

	}

	/**
	 * Who did something, and when.
	 *
	 * @param by who
	 * @param at when it was recorded
	 */
	public record Hand(String by, Instant at) {
	}

	/**
	 * The last step.
	 *
	 * @param number of it
	 * @param kind what happened
	 * @param text what was said
	 * @param hand by whom and when
	 */
	public record Last(int number, StepKind kind, @Nullable String text, Hand hand) {
	}

}
