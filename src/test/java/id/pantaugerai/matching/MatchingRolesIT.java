package id.pantaugerai.matching;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.IntegrationTest;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Officers;
import id.pantaugerai.shared.ForbiddenException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class MatchingRolesIT {

	static final List<Officer> NO_MAKERS = List.of(Officers.CAMAT, Officers.DINAS, Officers.PEMPROV, Officers.ADMIN);

	static final List<Officer> NO_DECIDERS = List.of(Officers.CAMAT, Officers.PEMKOT, Officers.DINAS, Officers.PEMPROV,
			Officers.ADMIN);

	@Autowired
	MatchingService matching;

	@ParameterizedTest
	@FieldSource("NO_MAKERS")
	void isComputedForTheCityAlone(Officer other) {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> matching.run(other));
	}

	@ParameterizedTest
	@FieldSource("NO_DECIDERS")
	void isRefusedByTheAssetOfficeAlone(Officer other) {
		RefusePair refuse = new RefusePair("18.71.01.1005", 1, 1, "Sempit");
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> matching.refuse(refuse, other));
	}

	@ParameterizedTest
	@FieldSource("NO_DECIDERS")
	void isAcceptedByTheAssetOfficeAlone(Officer other) {
		AcceptPair accept = new AcceptPair("18.71.01.1005", 1, 1, UUID.randomUUID());
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> matching.accept(accept, other));
	}

}
