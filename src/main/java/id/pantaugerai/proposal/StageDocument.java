package id.pantaugerai.proposal;

import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandStage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.springframework.util.Assert;

/**
 * A document that must be there before a stage is done.
 *
 * @param stage the stage
 * @param kind what the document is
 * @param onPaper whether it is enough that an officer has seen the paper
 */
@Embeddable
public record StageDocument(@Enumerated(EnumType.STRING) LandStage stage,
		@Enumerated(EnumType.STRING) LandDocumentKind kind, boolean onPaper) {

	public StageDocument {
		Assert.isTrue(stage != LandStage.SIAP_BANGUN, "What is ready asks for nothing more");
	}

}
