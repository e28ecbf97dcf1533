package id.pantaugerai.proposal;

import java.util.List;

import id.pantaugerai.account.Scope;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the parcels that a matter of a kelurahan may be about: those that lie in it, and
 * those with an open proposal for it.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ParcelChoiceService {

	/** How many are offered at most. */
	public static final int MOST = 50;

	private final ParcelQueries parcels;

	/**
	 * The first of them; among them the wanted one, if it is offered at all.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kelurahan lies outside
	 * the area
	 */
	public List<ParcelChoice> of(String code, @Nullable Long wanted, Scope scope) {
		scope.requireArea(code);
		return parcels.choices(code, wanted, MOST);
	}

	/**
	 * Whether a parcel is one of them.
	 * @throws id.pantaugerai.shared.ForbiddenException when the kelurahan lies outside
	 * the area
	 */
	public boolean offers(String code, long id, Scope scope) {
		scope.requireArea(code);
		return parcels.offers(code, id);
	}

}
