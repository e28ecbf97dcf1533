package id.pantaugerai.office.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.pantaugerai.office.LetterheadText;
import id.pantaugerai.office.LetterheadVersion;
import id.pantaugerai.office.OfficeDetail;
import id.pantaugerai.office.TermEvent;
import id.pantaugerai.office.TermEventKind;
import id.pantaugerai.office.TermSummary;
import id.pantaugerai.paper.Signature.Capacity;
import id.pantaugerai.shared.Nip;

/** What the services would answer about one office. */
final class Details {

	static final LocalDate TODAY = LocalDate.of(2026, 2, 12);

	static final LetterheadText TEXT = new LetterheadText("PEMERINTAH KOTA BANDAR LAMPUNG", "DINAS KOPERASI DAN UKM",
			"Jalan <b>Contoh</b> 1", null, "Bandar Lampung", "KEPALA DINAS\nKOTA BANDAR LAMPUNG");

	static final LetterheadVersion INSTALLED = new LetterheadVersion(3, TEXT, LocalDate.of(2025, 1, 1),
			Instant.parse("2026-01-07T17:00:00Z"), null);

	static final TermSummary ACTING = new TermSummary(7, Capacity.PLT, "KEPALA DINAS", "Nama Contoh, S.E.",
			"Pembina (IV/a)", new Nip("197001011995011001"), LocalDate.of(2026, 1, 5), null, false);

	static final OfficeDetail OFFICE = new OfficeDetail("dinas-koperasi", TODAY, INSTALLED, 3, ACTING, List.of(ACTING),
			List.of(INSTALLED), List.of(), List.of(new TermEvent(TermEventKind.APPOINTED, Capacity.PLT,
					"Nama Contoh, S.E.", null, null, Instant.parse("2026-01-07T17:00:00Z"), "Operator")));

	private Details() {
	}

}
