package id.pantaugerai.land.web;

import java.util.LinkedHashMap;
import java.util.Map;

import id.pantaugerai.kelurahan.Places;
import id.pantaugerai.land.LandAssets;

import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Forms about land assets, filled in. */
final class AssetForms {

	private static final Map<String, String> REQUIRED = Map.of("owner", "PEMKOT", "holder", "Dinas Pendidikan",
			"kelurahanCode", Places.SUKAMENANTI.code());

	private AssetForms() {
	}

	/** What must be said. */
	static MockMvcRequestBuilder required(MockMvcRequestBuilder form) {
		REQUIRED.forEach((name, value) -> form.param(name, value));
		return form;
	}

	/** What must be said, and one field typed otherwise. */
	static MockMvcRequestBuilder with(MockMvcRequestBuilder form, String field, String typed) {
		Map<String, String> fields = new LinkedHashMap<>(REQUIRED);
		fields.put(field, typed);
		fields.forEach((name, value) -> form.param(name, value));
		return form;
	}

	/** Every fact of {@link LandAssets#good}, as somebody might type it. */
	static MockMvcRequestBuilder whole(MockMvcRequestBuilder form) {
		return required(form).param("registerNumber", "12.01.11.05.02.0001")
			.param("titleKind", "SHP")
			.param("titleNumber", " 08.01.0001 ")
			.param("titleDate", "20/5/2019")
			.param("disputed", "TIDAK")
			.param("address", "Jl.  Teuku\tUmar")
			.param("latitude", "−5,385")
			.param("longitude", "105.258")
			.param("areaM2", "1.240,50")
			.param("use", "KOSONG")
			.param("slope", "DATAR")
			.param("filled", "TIDAK")
			.param("roadWidthM", "6,00")
			.param("strategic", "YA")
			.param("hazard", "TIDAK_ADA")
			.param("disturbs", "TIDAK")
			.param("riceLand", "TIDAK")
			.param("spatialPlan", "SESUAI");
	}

}
