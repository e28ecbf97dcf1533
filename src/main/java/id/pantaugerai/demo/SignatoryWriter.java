package id.pantaugerai.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets people who do not exist sign the letters of the sample. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class SignatoryWriter {

	private static final List<Person> PEOPLE = List.of(
			new Person("setda", "DEFINITIVE", "Nama Contoh Satu, S.Sos., M.Si.", "Pembina Utama Madya (IV/d)",
					"196501011990011001"),
			new Person("bkad", "DEFINITIVE", "Nama Contoh Dua, S.E., M.M.", "Pembina Utama Muda (IV/c)",
					"197002021995022002"),
			new Person("dinas-koperasi", "PLT", "Nama Contoh Tiga, S.E.", "Pembina Tingkat I (IV/b)",
					"197503032000031003"));

	private static final int DAYS_AGO = 90;

	private final JdbcClient jdbc;

	void sign(OfficeHours hours, Authors authors) {
		for (Person person : PEOPLE) {
			Instant at = hours.at(DAYS_AGO, "signatory" + person.office());
			long term = appoint(person, hours.day(DAYS_AGO));
			jdbc.sql("""
					insert into office_term_event (term_id, kind, recorded_at, recorded_by)
					values (?, 'APPOINTED', ?, ?)
					""").params(term, Timestamp.from(at), authors.named("admin")).update();
		}
	}

	private long appoint(Person person, LocalDate from) {
		return jdbc.sql("""
				insert into office_term (office_id, capacity, position, name, rank, nip, from_on)
				select o.id, ?, l.position, ?, ?, ?, ? from office o join office_letterhead l on l.office_id = o.id
				where o.code = ? order by l.id limit 1 returning id
				""")
			.params(person.capacity(), person.name(), person.rank(), person.nip(), from, person.office())
			.query(Long.class)
			.single();
	}

	private record Person(String office, String capacity, String name, String rank, String nip) {
	}

}
