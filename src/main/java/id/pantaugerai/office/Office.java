package id.pantaugerai.office;

import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/** An office of a city. It is installed; what stands in its letters changes. */
@Entity
@Getter(AccessLevel.PACKAGE)
class Office {

	@Id
	private int id;

	private String code;

	private String area;

	private int ordinal;

	@Enumerated(EnumType.STRING)
	private @Nullable Role keeper;

	@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
	protected Office() {
	}

	/** The operator keeps every office, and some are also kept by their own people. */
	boolean isKeptBy(Scope scope) {
		return scope.role() == Role.ADMIN || (keeper != null && scope.role() == keeper);
	}

}
