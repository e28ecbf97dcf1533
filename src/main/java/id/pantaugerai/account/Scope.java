package id.pantaugerai.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.shared.ForbiddenException;

import org.springframework.util.Assert;

/**
 * How far an officer may see and act: an area, which is a Kemendagri code prefix, and a
 * role. The one place where both are checked.
 *
 * @param area {@code 18} a province, {@code 18.71} a city, {@code 18.71.01} a kecamatan
 * @param role what the officer does there
 */
public record Scope(String area, Role role) implements Serializable {

	private static final long serialVersionUID = 1L;

	private static final Pattern AREA = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

	public Scope {
		Assert.isTrue(AREA.matcher(area).matches(), "An area is a Kemendagri code");
	}

	/** The pattern that codes of this area match in {@code like}. */
	public String areaPattern() {
		return area + "%";
	}

	/** Whether a code lies in this area. */
	public boolean covers(String code) {
		return code.equals(area) || code.startsWith(area + ".");
	}

	/** The same role in the whole city that the area lies in. */
	public Scope acrossCity() {
		return new Scope(TerritoryLevel.KOTA.of(area), role);
	}

	/** Whether the role is one of these. */
	public boolean hasRole(Role... roles) {
		return Arrays.asList(roles).contains(role);
	}

	/**
	 * Lets pass who answers for a territory.
	 * @throws ForbiddenException when the code lies outside the area
	 */
	public void requireArea(String code) {
		if (!covers(code)) {
			throw new ForbiddenException(code + " lies outside " + area);
		}
	}

	/**
	 * Lets pass who has one of these roles.
	 * @throws ForbiddenException when the role is another
	 */
	public void requireRole(Role... roles) {
		if (!hasRole(roles)) {
			throw new ForbiddenException(role + " is none of " + Arrays.toString(roles));
		}
	}

}
