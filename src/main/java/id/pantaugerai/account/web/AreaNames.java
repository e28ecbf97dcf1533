package id.pantaugerai.account.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.pantaugerai.kelurahan.KecamatanSummary;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.TerritoryLevel;
import lombok.RequiredArgsConstructor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of areas: the kecamatan of the city, the city, the province. */
@Component
@RequiredArgsConstructor
class AreaNames {

	private final KelurahanService kelurahan;

	private final MessageSource words;

	/** Every area an account can have, by code: from wide to narrow. */
	Map<String, String> all() {
		Map<String, String> areas = new LinkedHashMap<>();
		for (KecamatanSummary kecamatan : kelurahan.findAllKecamatan("%")) {
			areas.computeIfAbsent(TerritoryLevel.PROVINSI.of(kecamatan.code()), this::wider);
			areas.computeIfAbsent(TerritoryLevel.KOTA.of(kecamatan.code()), this::wider);
			areas.put(kecamatan.code(), word("account.area.kecamatan", kecamatan.name()));
		}
		return areas;
	}

	String of(String code) {
		return all().getOrDefault(code, code);
	}

	private String wider(String code) {
		return Objects.requireNonNullElse(words.getMessage("account.area." + code, null, code, Locale.ROOT), code);
	}

	private String word(String key, String name) {
		return words.getMessage(key, new Object[] { name }, Locale.ROOT);
	}

}
