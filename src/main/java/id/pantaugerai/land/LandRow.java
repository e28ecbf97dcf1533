package id.pantaugerai.land;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import id.pantaugerai.shared.Typed;
import id.pantaugerai.suitability.Condition;
import id.pantaugerai.suitability.CurrentUse;
import id.pantaugerai.suitability.Hazard;
import id.pantaugerai.suitability.LandFacts;
import id.pantaugerai.suitability.Lot;
import id.pantaugerai.suitability.OwnerClass;
import id.pantaugerai.suitability.Ownership;
import id.pantaugerai.suitability.Slope;
import id.pantaugerai.suitability.SpatialPlan;
import id.pantaugerai.suitability.Title;
import id.pantaugerai.suitability.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a land asset from a row of a query, without the burden of an entity.
 *
 * @param row with every column of the asset
 */
public record LandRow(ResultSet row) {

	/** Whether an asset {@code a} may still be proposed, as SQL asks it. */
	public static final String AVAILABLE = "a.withdrawn_at is null and (a.stage is null or a.shared_warehouse)";

	/** An asset that may still be proposed. */
	public AvailableLand available() throws SQLException {
		return new AvailableLand(row.getLong("id"), row.getInt("revision"), facts());
	}

	LandLine line() throws SQLException {
		Instant changedAt = Objects.requireNonNull(instant("changed_at"));
		LandAssetDetail asset = new LandAssetDetail(row.getLong("id"), row.getInt("revision"), facts(),
				choice(LandStage.class, "stage"), instant("stage_since"), changedAt, instant("withdrawn_at") != null);
		return new LandLine(asset, row.getString("kelurahan"), row.getString("kecamatan_code"),
				row.getString("kecamatan"));
	}

	private LandFacts facts() throws SQLException {
		OwnerClass owner = OwnerClass.valueOf(row.getString("owner"));
		Ownership ownership = new Ownership(owner, row.getString("holder"), row.getString("register_number"));
		Title title = new Title(choice(TitleKind.class, "title_kind"), row.getString("title_number"),
				row.getObject("title_date", LocalDate.class), known("disputed"), row.getString("dispute"));
		Lot lot = new Lot(row.getString("kelurahan_code"), row.getString("address"), row.getBigDecimal("latitude"),
				row.getBigDecimal("longitude"), row.getBigDecimal("area_m2"));
		return new LandFacts(ownership, title, lot, condition(), row.getBoolean("shared_warehouse"),
				row.getString("note"));
	}

	private Condition condition() throws SQLException {
		return new Condition(choice(CurrentUse.class, "use"), row.getString("used_for"), choice(Slope.class, "slope"),
				known("filled"), row.getBigDecimal("road_width_m"), known("strategic"), choice(Hazard.class, "hazard"),
				known("disturbs"), row.getString("disturbed"), known("rice_land"),
				choice(SpatialPlan.class, "spatial_plan"));
	}

	private <E extends Enum<E>> @Nullable E choice(Class<E> type, String column) throws SQLException {
		return Typed.choice(type, row.getString(column)).orElse(null);
	}

	private @Nullable Boolean known(String column) throws SQLException {
		return row.getObject(column, Boolean.class);
	}

	private @Nullable Instant instant(String column) throws SQLException {
		Timestamp time = row.getTimestamp(column);
		return (time != null) ? time.toInstant() : null;
	}

}
