package id.pantaugerai.account.web;

import java.util.LinkedHashMap;
import java.util.Map;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** The names of areas: the kecamatan of the city, the city, the province. */
@Component
@RequiredArgsConstructor
class AreaNames {

	private final KelurahanService kelurahan;

	private final Wording words;

	/** Every area an account can have, by code: from wide to narrow. */
	Map<String, String> all() {
		Map<String, String> areas = new LinkedHashMap<>();
		for (KecamatanSummary kecamatan : kelurahan.findAllKecamatan("%")) {
			areas.computeIfAbsent(TerritoryLevel.PROVINSI.of(kecamatan.code()), this::wider);
			areas.computeIfAbsent(TerritoryLevel.KOTA.of(kecamatan.code()), this::wider);
			areas.put(kecamatan.code(), words.say("account.area.kecamatan", kecamatan.name()));
		}
		return areas;
	}

	String of(String code) {
		return all().getOrDefault(code, code);
	}

	private String wider(String code) {
		return words.find("account.area." + code).orElse(code);
	}

}
