package id.pantaugerai.notice;

import java.util.Arrays;
import java.util.List;

import id.pantaugerai.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for: one officer, or whoever answers for a place in a role on the day
 * of posting.
 *
 * @param accountId one officer; absent when a role is meant
 * @param roles the roles that are meant
 * @param place the code of the place they answer for
 * @param except an officer who is not told, for having done it; absent when nobody is
 */
public record Audience(@Nullable Long accountId, List<Role> roles, String place, @Nullable Long except) {

	/** One officer. */
	public static Audience officer(long accountId) {
		return new Audience(accountId, List.of(), "", null);
	}

	/**
	 * Every active officer of these roles whose area holds a place: for a kelurahan the
	 * camat of its kecamatan, the offices of its city, the province.
	 */
	public static Audience answeringFor(String place, Role... roles) {
		return new Audience(null, Arrays.asList(roles), place, null);
	}

	/** The same without one officer. */
	public Audience except(long officerId) {
		return new Audience(accountId, roles, place, officerId);
	}

}
