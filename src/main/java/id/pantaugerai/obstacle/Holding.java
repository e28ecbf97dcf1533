package id.pantaugerai.obstacle;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who has an obstacle in hand, and who reported it: all that decides who may do what.
 *
 * @param kelurahanCode where it is
 * @param tier the tier that must clear it
 * @param officeRole the role of the office at the city; absent elsewhere and where the
 * city answers in its name
 * @param state how far it has come
 * @param reportedBy the account that reported it
 * @param limited whether its time is limited
 */
public record Holding(String kelurahanCode, EscalationTier tier, @Nullable Role officeRole, ObstacleState state,
		long reportedBy, boolean limited) {

	/** Whether an officer has it in hand. */
	public boolean isHeldBy(Officer officer) {
		return officer.scope().covers(kelurahanCode) && switch (tier) {
			case KELURAHAN, KECAMATAN -> officer.role() == Role.CAMAT;
			case KOTA -> officer.role() == Role.PEMKOT || (officeRole != null && officer.role() == officeRole);
			case PROVINSI, PUSAT -> officer.role() == Role.PEMPROV;
		};
	}

	/** Whether an officer speaks for whoever reported it. */
	public boolean isReportedBy(Officer officer) {
		return officer.scope().covers(kelurahanCode) && (officer.role() == Role.CAMAT || officer.id() == reportedBy);
	}

	/**
	 * Why an officer may not do something, as a key of the reason; absent when they may.
	 */
	public @Nullable String refusal(ObstacleAction action, Officer officer) {
		String wrong = wrongPerson(action, officer);
		if (wrong != null) {
			return wrong;
		}
		if (!action.isAllowedIn(state)) {
			return "obstacle.why.state." + state;
		}
		return switch (action) {
			case ASK, SOLVE -> isReportedBy(officer) ? "obstacle.why.self." + action : null;
			case RETURN, LOWER -> tier.below().isEmpty() ? "obstacle.why.lowest" : null;
			case ESCALATE -> tier.above().isEmpty() ? "obstacle.why.top" : null;
			case ROUTE -> (tier != EscalationTier.KOTA) ? "obstacle.why.city"
					: (officer.role() != Role.PEMKOT) ? "obstacle.why.pemkot" : null;
			case EXTEND -> limited ? null : "obstacle.why.unlimited";
			default -> null;
		};
	}

	/** Whether an officer notes the letter to the province, or what it answered. */
	private boolean isWrittenBy(ObstacleAction action, Officer officer) {
		boolean province = officer.role() == Role.PEMPROV && action == ObstacleAction.REPLY;
		return officer.scope().covers(kelurahanCode) && (officer.role() == Role.PEMKOT || province)
				&& tier.compareTo(EscalationTier.KOTA) >= 0;
	}

	private @Nullable String wrongPerson(ObstacleAction action, Officer officer) {
		if (action.kind().isLetter()) {
			return isWrittenBy(action, officer) ? null : "obstacle.why.letter";
		}
		if (action == ObstacleAction.NOTE) {
			return (isHeldBy(officer) || isReportedBy(officer)) ? null : "obstacle.why.holder." + tier;
		}
		if (action.isForReporter()) {
			return isReportedBy(officer) ? null : "obstacle.why.reporter";
		}
		return isHeldBy(officer) ? null : "obstacle.why.holder." + tier;
	}

}
