package id.pantaugerai.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.pantaugerai.account.Role;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.photo.Pictures;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.KEDATON;
import static id.pantaugerai.progress.Reports.STAFF;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ReportIT
@RecordApplicationEvents
class SubmitReportIT {

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	@Autowired
	PhotoUploadService uploads;

	@Test
	void derivesThePhysicalFigureAndGivesANumber(ApplicationEvents events) {
		String number = accept(Reports.report(null, Map.of(9001L, "100", 9002L, "100", 9003L, "80")));

		ReportSummary report = history.latest(SUKAMENANTI).orElseThrow();
		assertThat(number).matches("LP-2026-\\d{6}").isEqualTo(report.number());
		assertThat(report.physical()).isEqualByComparingTo("20.60");
		assertThat(report.change()).isNull();
		assertThat(events.stream(ProgressReported.class))
			.containsExactly(new ProgressReported(SUKAMENANTI, report.id()));
	}

	@Test
	void answersARepeatWithTheFirstReceipt() {
		SubmitReport report = Reports.report(null, Map.of(9001L, "50"));

		assertThat(accept(report)).isEqualTo(accept(report));
		assertThat(history.history(SUKAMENANTI, PageRequest.of(0, 10))).hasSize(1);
	}

	@Test
	void refusesASubmissionThatBelongsToAnother() {
		SubmitReport report = Reports.report(null, Map.of(9001L, "50"));
		accept(report);

		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> reports.submit(STAFF, report));
		SubmitReport elsewhere = new SubmitReport(KEDATON, report.submission(), null, true, Reports.TODAY, Map.of(),
				SubmitReport.Remarks.NONE);
		assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> reports.submit(CAMAT, elsewhere));
	}

	@Test
	void isMadeOfAPhotographAloneOnlyByWhoTookIt() {
		SubmitReport report = new SubmitReport(KEDATON, UUID.randomUUID(), null, false, Reports.TODAY, Map.of(),
				SubmitReport.Remarks.NONE);
		uploads.stage(STAFF, KEDATON, report.submission(), new ByteArrayResource(Pictures.jpegNumbered(1)));

		assertThat(reports.submit(CAMAT, report)).isInstanceOf(SubmitResult.Doubted.class);
		assertThat(reports.submit(STAFF, report)).isInstanceOf(SubmitResult.Accepted.class);
	}

	@Test
	void repeatsEveryFigureWhenNothingChanged() {
		accept(Reports.report(null, Map.of(9001L, "100", 9002L, "30")));
		Long last = reports.open(CAMAT, SUKAMENANTI).lastId();

		accept(Reports.unchanged(SUKAMENANTI, last));

		ReportSummary report = history.latest(SUKAMENANTI).orElseThrow();
		assertThat(report.unchanged()).isTrue();
		assertThat(report.physical()).isEqualByComparingTo("5.40");
		assertThat(report.change()).isEqualByComparingTo("0.00");
	}

	@Test
	void losesNoneOfTwoReportsThatCross() {
		accept(Reports.report(null, Map.of(9001L, "100", 9002L, "50")));
		Long seen = reports.open(CAMAT, SUKAMENANTI).lastId();
		accept(Reports.report(seen, Map.of(9002L, "60")));

		String second = Reports
			.number(reports.submit(STAFF, Reports.report(seen, Map.of(9001L, "100", 9002L, "50", 9003L, "15"))));

		ReportReceipt receipt = history.receipt(STAFF.scope(), SUKAMENANTI, second);
		assertThat(receipt.other()).isNotNull();
		assertThat(receipt.report().physical()).isEqualByComparingTo("9.60");
		assertThat(receipt.moved()).extracting(MilestoneChange::name)
			.containsExactly("Struktur (sloof, kolom, ring balok)");
	}

	@Test
	void wantsAReasonWhenItFallsBehindTheReportThatCrossed() {
		accept(Reports.report(null, Map.of(9002L, "50")));
		Long seen = reports.open(CAMAT, SUKAMENANTI).lastId();
		accept(Reports.report(seen, Map.of(9002L, "60")));

		SubmitResult result = reports.submit(STAFF, Reports.report(seen, Map.of(9002L, "55")));

		assertThat(result).isEqualTo(new SubmitResult.Doubted(List.of(new Doubt(Doubt.Kind.FALL, 9002L))));
		assertThat(history.history(SUKAMENANTI, PageRequest.of(0, 10))).hasSize(2);
	}

	@Test
	void takesABasisOfAnotherKelurahanForNone() {
		accept(Reports.unchanged(KEDATON, null));
		Long elsewhere = reports.open(CAMAT, KEDATON).lastId();

		accept(Reports.report(elsewhere, Map.of(9001L, "50")));
		accept(Reports.report(987654321L, Map.of(9001L, "60")));

		assertThat(history.latest(SUKAMENANTI)).map(ReportSummary::physical)
			.hasValueSatisfying((physical) -> assertThat(physical).isEqualByComparingTo("1.80"));
	}

	@Test
	void reportsAKelurahanWithoutConstruction() {
		accept(Reports.with(
				new SubmitReport(KEDATON, UUID.randomUUID(), null, false, Reports.TODAY, Map.of(),
						SubmitReport.Remarks.NONE),
				new SubmitReport.Remarks(null, "Lahan diukur BPN", null, null, false)));

		assertThat(history.latest(KEDATON)).map(ReportSummary::physical).isEmpty();
		assertThat(history.latest(KEDATON).orElseThrow().remarks().note()).isEqualTo("Lahan diukur BPN");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "CAMAT", mode = EnumSource.Mode.EXCLUDE)
	void takesReportsFromTheCamatOnly(Role role) {
		assertThatExceptionOfType(ForbiddenException.class)
			.isThrownBy(() -> reports.submit(Reports.officer(9, role, "18.71"), Reports.report(null, Map.of())));
	}

	@Test
	void takesReportsFromTheOwnAreaOnly() {
		assertThatExceptionOfType(ForbiddenException.class).isThrownBy(
				() -> reports.submit(Reports.officer(9, Role.CAMAT, "18.71.02"), Reports.report(null, Map.of())));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> reports.submit(CAMAT, Reports.unchanged("18.71.01.9999", null)));
	}

	private String accept(SubmitReport report) {
		return Reports.number(reports.submit(CAMAT, report));
	}

}
