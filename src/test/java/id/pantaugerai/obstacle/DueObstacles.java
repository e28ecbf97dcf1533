package id.pantaugerai.obstacle;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Obstacles noted long ago and touched by nobody since, spread over the kelurahan. */
record DueObstacles(JdbcClient jdbc, String series) {

	/** Notes so many; their times are counted when the clock first looks at them. */
	void raise(int count, LocalDate day) {
		jdbc.sql("""
				insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id,
				  recorded_at, recorded_by)
				select :series || lpad(n::text, 4, '0'), k.code, 'ALAS_HAK', 'Sertifikat', :day, gen_random_uuid(),
				       cast(:day as timestamp) at time zone 'Asia/Jakarta' + interval '9 hours', 9001
				from generate_series(1, :count) n
				  join (select code, row_number() over (order by code) as place from kelurahan) k
				    on k.place = 1 + n % 126
				""").param("series", series).param("day", day).param("count", count).update();
		jdbc.sql("""
				insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at,
				  recorded_by)
				select id, 1, 'RAISED', 'KECAMATAN', 'BARU', true, description, 5, recorded_at, recorded_by
				from obstacle where number like :series || '%'
				""").param("series", series).update();
	}

	/** How many stand at a tier in a stay. */
	int at(EscalationTier tier, int leg) {
		return count("select count(*) from obstacle where number like :series || '%' and tier = :what and leg = " + leg,
				tier.name());
	}

	/** How many have exactly one event of a kind. */
	int once(EventKind kind) {
		return count("""
				select count(*) from (select o.id from obstacle o join obstacle_event e on e.obstacle_id = o.id
				  where o.number like :series || '%' and e.kind = :what group by o.id having count(*) = 1) found
				""", kind.name());
	}

	/** How many events of a kind there are. */
	int all(EventKind kind) {
		return count("""
				select count(*) from obstacle o join obstacle_event e on e.obstacle_id = o.id
				where o.number like :series || '%' and e.kind = :what
				""", kind.name());
	}

	private int count(String sql, String what) {
		return jdbc.sql(sql).param("series", series).param("what", what).query(Integer.class).single();
	}

}
