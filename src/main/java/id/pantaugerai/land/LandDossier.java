package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.boundary.PlaceMap;
import id.pantaugerai.kelurahan.KelurahanSummary;
import org.jspecify.annotations.Nullable;

/**
 * All that the register can tell of one land asset, ready for a page.
 *
 * @param asset what is known now
 * @param kelurahan where it lies
 * @param facts in words
 * @param history the latest first
 * @param can what the reader may do
 * @param documents withdrawn ones too, the latest first
 * @param photos withdrawn ones too, the latest first; none for who may not open them
 * @param map a small map of where it lies; absent where no outline is known
 * @param near whether the reader answers for where it lies, and may open its documents
 */
public record LandDossier(LandAssetDetail asset, KelurahanSummary kelurahan, List<LandFactGroup> facts,
		List<LandHistoryLine> history, LandPowers can, List<LandDocumentLine> documents, List<LandPhotoLine> photos,
		@Nullable PlaceMap map, boolean near) {
}
