package id.pantaugerai.standing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.pantaugerai.gerai.Bucket;
import id.pantaugerai.gerai.ConstructionStage;
import id.pantaugerai.gerai.ControlStatus;
import id.pantaugerai.land.LandStatus;
import id.pantaugerai.readiness.OperationStatus;
import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoicesTests {

	@Test
	void offerEveryStateOfEveryAxis() {
		List<Enum<?>> states = Stream
			.<Enum<?>[]>of(LandStatus.values(), ConstructionStage.values(), Bucket.values(), OperationStatus.values(),
					ControlStatus.values())
			.<Enum<?>>flatMap(Arrays::stream)
			.toList();

		assertThat(states).extracting(Choices::of).doesNotHaveDuplicates().isSubsetOf(Choices.all());
	}

	@Test
	void areFoundAgainByTheirAddress() {
		assertThat(Choices.all())
			.allSatisfy((choice) -> assertThat(Choices.find(choice.facet(), choice.value())).contains(choice));
		assertThat(Choices.find(Facet.LAND, "' or true --")).isEmpty();
	}

	@Test
	void areWrittenAsPeopleCanRead() {
		assertThat(Choices.of(LandStatus.BELUM_ADA).query()).isEqualTo("lahan=belum-ada");
		assertThat(Choices.of(Bucket.UNTIL_50).query()).isEqualTo("ember=21-50");
		assertThat(StandingFilter.of(Choices.WITHOUT_LAND).in("18.71.01").named("a&b").href())
			.isEqualTo("/kelurahan?kecamatan=18.71.01&lahan=tanpa&q=a%26b");
	}

	@Test
	void haveAWordEach() {
		assertThat(Choices.all()).extracting(Choice::word).isSubsetOf(Bundle.words().stringPropertyNames());
	}

}
