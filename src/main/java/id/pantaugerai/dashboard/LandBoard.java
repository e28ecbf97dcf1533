package id.pantaugerai.dashboard;

import java.math.BigDecimal;
import java.util.List;

import id.pantaugerai.land.LandStage;
import id.pantaugerai.suitability.OwnerClass;
import org.jspecify.annotations.Nullable;

/**
 * The land assets of an area, and how long the way to their legality takes.
 *
 * @param usable idle assets against which nothing known speaks
 * @param unproposed those of them that nobody proposes
 * @param waiting proposals that are under way, over all stages
 * @param stages the stages, in the order of the work
 * @param owners the classes of owners, in their order, where they have an asset
 * @param all of every owner together
 */
public record LandBoard(Usable usable, Usable unproposed, long waiting, List<StageRow> stages, List<OwnerRow> owners,
		OwnerRow all) {

	/**
	 * Land that could be put to use.
	 *
	 * @param figure how many assets, with the list
	 * @param areaM2 their area together, as far as it is known
	 * @param unmeasured how many of them have no known area
	 */
	public record Usable(Figure figure, BigDecimal areaM2, long unmeasured) {
	}

	/**
	 * How long something took.
	 *
	 * @param median working days; absent when it was never done
	 * @param count the proposals it was done for, with the list
	 */
	public record Pace(@Nullable BigDecimal median, Figure count) {
	}

	/**
	 * One stage of the legality.
	 *
	 * @param stage which one
	 * @param waiting the proposals that are in it, with the list
	 * @param longest working days that the oldest of them has waited; absent when none is
	 * @param pace what it took where it is done
	 */
	public record StageRow(LandStage stage, Figure waiting, @Nullable Long longest, Pace pace) {
	}

	/**
	 * One class of owners.
	 *
	 * @param owner the class; absent for all of them together
	 * @param assets in the register
	 * @param usable those that could be put to use
	 * @param running those whose legality is being worked on
	 * @param ready those on which building may begin
	 * @param pace what one stage took
	 */
	public record OwnerRow(@Nullable OwnerClass owner, Figure assets, Usable usable, Figure running, Figure ready,
			Pace pace) {
	}

}
