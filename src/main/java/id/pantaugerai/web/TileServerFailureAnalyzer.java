package id.pantaugerai.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what is wrong with the address of the tile server. */
class TileServerFailureAnalyzer extends AbstractFailureAnalyzer<TileServerException> {

	static final String REMEDY = "Isi PANTAU_TILE_URL dengan alamat seperti "
			+ "https://ubin.contoh.id/{z}/{x}/{y}.png, atau kosongkan: peta batas kelurahan tetap tampil tanpanya.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TileServerException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), REMEDY, cause);
	}

}
