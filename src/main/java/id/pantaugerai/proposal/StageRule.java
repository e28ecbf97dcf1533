package id.pantaugerai.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.account.Role;
import id.pantaugerai.land.LandStage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Who decides at a stage, and how long it may take.
 *
 * @param stage the stage
 * @param desk the roles by name, parted by commas; the first is the one it waits for
 * @param days working days that are expected; absent when none are
 */
@Embeddable
public record StageRule(@Enumerated(EnumType.STRING) LandStage stage, String desk, @Nullable Integer days) {

	/** Who may decide at all, in the order in which a proposal waits for them. */
	public static final List<Role> DECIDERS = List.of(Role.BKAD, Role.PEMKOT, Role.CAMAT);

	/** The most working days that may be expected. */
	public static final int LONGEST = 365;

	/** Who decides where nothing else is said. */
	public static final Set<Role> USUAL = Set.of(Role.BKAD, Role.PEMKOT);

	public StageRule {
		Assert.isTrue(stage != LandStage.SIAP_BANGUN, "What is ready waits for nobody");
		Assert.isTrue(!desk.isBlank(), "Somebody decides at a stage");
		Assert.isTrue(days == null || (days > 0 && days <= LONGEST), "A stage takes a day at least, a year at most");
	}

	/** The rule for a stage at which these decide. */
	public static StageRule of(LandStage stage, Collection<Role> deciders, @Nullable Integer days) {
		return new StageRule(stage,
				DECIDERS.stream().filter(deciders::contains).map(Enum::name).collect(Collectors.joining(",")), days);
	}

	/** Who decides. */
	public Set<Role> roles() {
		return read(desk);
	}

	static Set<Role> read(@Nullable String desk) {
		if (desk == null) {
			return USUAL;
		}
		return Arrays.stream(desk.split(","))
			.map(Role::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
	}

}
