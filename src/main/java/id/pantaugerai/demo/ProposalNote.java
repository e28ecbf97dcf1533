package id.pantaugerai.demo;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.proposal.StepKind;
import id.pantaugerai.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A land proposal of the sample, as its sheet tells it.
 *
 * @param code the kelurahan that the land is for
 * @param parcel the kelurahan where the land lies
 * @param stage where it stands today
 * @param end what halted or closed it there; absent when nothing did
 * @param asked who must answer a note; absent without one
 * @param daysAgo when it was made
 * @param stays what each stage took, the halted one included
 * @param instrument by which the land is had; absent until it is chosen
 * @param text what was said at the end
 */
record ProposalNote(String code, String parcel, LandStage stage, @Nullable StepKind end, @Nullable Role asked,
		int daysAgo, List<Stay> stays, @Nullable String instrument, @Nullable String text) {

	static ProposalNote read(String[] row) {
		List<Stay> stays = row[6].isEmpty() ? List.of() : Arrays.stream(row[6].split(" ")).map(Stay::read).toList();
		return new ProposalNote(row[0], row[1], LandStage.valueOf(row[2]),
				Typed.choice(StepKind.class, row[3]).orElse(null), Typed.choice(Role.class, row[4]).orElse(null),
				Integer.parseInt(row[5]), stays, Typed.text(row[7]), Typed.text(row[8]));
	}

	/**
	 * The time in a stage.
	 *
	 * @param days how many
	 * @param noted whether something had to be answered in between
	 */
	record Stay(int days, boolean noted) {

		private static final String NOTED = "c";

		static Stay read(String cell) {
			return new Stay(Integer.parseInt(cell.replace(NOTED, "")), cell.endsWith(NOTED));
		}

	}

}
