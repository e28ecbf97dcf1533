package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.ReviseLandAsset;
import id.pantaugerai.suitability.OwnerClass;
import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts the land assets of the sample into the register, by the way that officers take,
 * and then back to the days they were recorded on.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ParcelWriter {

	/** Of so many assets one was measured anew. */
	private static final int MEASURED = 8;

	private final LandRegister register;

	private final EntityManager entities;

	private final JdbcTemplate jdbc;

	/** The assets as the register knows them, by the kelurahan where they lie. */
	Map<String, Plot> write(List<Parcel> parcels, OfficeHours hours, Authors authors) {
		Officer city = new Officer(authors.named("bkad"), "bkad", "BKAD", new Scope("18.71", Role.BKAD));
		Officer province = new Officer(authors.named("pemprov"), "pemprov", "Pemprov", new Scope("18", Role.PEMPROV));
		List<Object[]> moments = new ArrayList<>();
		Map<String, Plot> plots = new HashMap<>();
		for (int number = 0; number < parcels.size(); number++) {
			Parcel parcel = parcels.get(number);
			Officer author = (parcel.facts().ownership().owner() == OwnerClass.PEMPROV) ? province : city;
			List<Object[]> recorded = (number % MEASURED != MEASURED - 1) ? register(parcel, author, hours)
					: measure(parcel, author, hours);
			moments.addAll(recorded);
			plots.put(parcel.kelurahanCode(), new Plot((long) recorded.get(0)[1], parcel.facts()));
		}
		entities.flush();
		entities.clear();
		backdate(moments);
		return plots;
	}

	private List<Object[]> register(Parcel parcel, Officer author, OfficeHours hours) {
		return List.<Object[]>of(moment(register.register(parcel.facts(), author), 1, parcel.daysAgo(), hours));
	}

	private List<Object[]> measure(Parcel parcel, Officer author, OfficeHours hours) {
		long id = register.register(parcel.unmeasured().facts(), author);
		register.revise(new ReviseLandAsset(id, 1, parcel.facts(), "Hasil ukur ulang di lapangan."), author);
		return List.of(moment(id, 1, parcel.daysAgo(), hours), moment(id, 2, parcel.daysAgo() / 2, hours));
	}

	private void backdate(List<Object[]> moments) {
		jdbc.batchUpdate("update land_asset_revision set recorded_at = ? where asset_id = ? and number = ?", moments);
		jdbc.update("""
				update land_asset a set recorded_at = r.first, changed_at = r.last
				from (select asset_id, min(recorded_at) as first, max(recorded_at) as last
				    from land_asset_revision group by asset_id) r
				where r.asset_id = a.id
				""");
	}

	private static Object[] moment(long id, int number, int daysAgo, OfficeHours hours) {
		return new Object[] { Timestamp.from(hours.at(daysAgo, "parcel" + id + "-" + number)), id, number };
	}

}
