package id.pantaugerai.kelurahan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.pantaugerai.shared.NotFoundException;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers which kelurahan and kecamatan there are. An area pattern is a code prefix
 * followed by {@code %}.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class KelurahanService {

	private final KelurahanRepository kelurahan;

	/**
	 * One kelurahan by its code.
	 * @throws NotFoundException when no kelurahan bears the code
	 */
	public KelurahanSummary get(String code) {
		return kelurahan.find(code).orElseThrow(() -> new NotFoundException("kelurahan " + code));
	}

	/**
	 * One kecamatan by its code.
	 * @throws NotFoundException when no kecamatan bears the code
	 */
	public KecamatanSummary getKecamatan(String code) {
		return kelurahan.findKecamatan(code)
			.stream()
			.filter((found) -> found.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("kecamatan " + code));
	}

	/** Every kelurahan in an area, by code. */
	public List<KelurahanSummary> findAll(String areaPattern) {
		return kelurahan.findAll(areaPattern);
	}

	/** These kelurahan, by code. */
	public Map<String, KelurahanSummary> findAll(Collection<String> codes) {
		return kelurahan.findByCodes(codes)
			.stream()
			.collect(Collectors.toMap(KelurahanSummary::code, Function.identity()));
	}

	/**
	 * What a kelurahan of an area is chosen from.
	 * @param near the kecamatan that is looked into, or a kelurahan in it; absent for
	 * none
	 */
	public PlaceChoice choice(String areaPattern, @Nullable String near) {
		String open = (near != null) ? TerritoryLevel.KECAMATAN.of(near) : "";
		return PlaceChoice.of(kelurahan.findChoice(areaPattern, PlaceChoice.MANY, open));
	}

	/** Every kecamatan in an area, by code. */
	public List<KecamatanSummary> findAllKecamatan(String areaPattern) {
		return kelurahan.findKecamatan(areaPattern);
	}

	/** Other spellings of kelurahan and kecamatan, for matching names on import. */
	public List<TerritoryAlias> aliases() {
		return kelurahan.findAliases();
	}

	/** Every kelurahan of an area by code and by each of its spellings. */
	public Gazetteer gazetteer(String areaPattern) {
		return new Gazetteer(findAll(areaPattern), aliases());
	}

}
