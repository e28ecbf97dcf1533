package id.pantaugerai.land;

import java.util.List;

import id.pantaugerai.suitability.OwnerClass;
import lombok.RequiredArgsConstructor;
import org.locationtech.jts.geom.Envelope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the assets that may still be proposed. */
@Component
@RequiredArgsConstructor
class LandSupplyQueries {

	private static final String AVAILABLE = """
			select a.* from land_asset a join kelurahan k on k.code = a.kelurahan_code
			where a.kelurahan_code like :area and\s""" + LandRow.AVAILABLE + "\n";

	/** An asset without a point lies where its kelurahan does. */
	private static final String AROUND = """
			and (a.kelurahan_code = :code
			  or case when a.latitude is null or a.longitude is null then k.latitude else a.latitude end
			       between :south and :north
			    and case when a.latitude is null or a.longitude is null then k.longitude else a.longitude end
			       between :west and :east)
			""";

	private static final String BY_ID = " order by a.id";

	private final JdbcClient jdbc;

	List<AvailableLand> ofArea(String areaPattern) {
		return jdbc.sql(AVAILABLE + BY_ID)
			.param("area", areaPattern)
			.query((row, number) -> new LandRow(row).available())
			.list();
	}

	/** Whether an owner has any in a kelurahan. */
	boolean any(String code, OwnerClass owner) {
		return jdbc.sql("select exists(" + AVAILABLE + " and a.owner = :owner)")
			.param("area", code)
			.param("owner", owner.name())
			.query(Boolean.class)
			.single();
	}

	/** Those in one kelurahan or in a rectangle of degrees. */
	List<AvailableLand> around(String code, Envelope degrees, String areaPattern) {
		return jdbc.sql(AVAILABLE + AROUND + BY_ID)
			.param("area", areaPattern)
			.param("code", code)
			.param("south", degrees.getMinY())
			.param("north", degrees.getMaxY())
			.param("west", degrees.getMinX())
			.param("east", degrees.getMaxX())
			.query((row, number) -> new LandRow(row).available())
			.list();
	}

}
