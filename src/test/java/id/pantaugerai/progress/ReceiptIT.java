package id.pantaugerai.progress;

import java.util.Map;
import java.util.Objects;

import id.pantaugerai.account.Role;
import id.pantaugerai.shared.NotFoundException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.pantaugerai.progress.Reports.CAMAT;
import static id.pantaugerai.progress.Reports.KEDATON;
import static id.pantaugerai.progress.Reports.SUKAMENANTI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ReportIT
class ReceiptIT {

	@Autowired
	ProgressService reports;

	@Autowired
	ProgressHistory history;

	@Test
	void showsAReceiptInItsAreaOnly() {
		String number = accept(Reports.unchanged(KEDATON, null));

		assertThat(history.receipt(Reports.officer(9, Role.DINAS, "18.71").scope(), KEDATON, number).report().number())
			.isEqualTo(number);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> history.receipt(Reports.officer(9, Role.CAMAT, "18.71.02").scope(), KEDATON, number));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> history.receipt(CAMAT.scope(), SUKAMENANTI, number));
	}

	@Test
	void tellsWhichKelurahanWaits() {
		String number = accept(Reports.unchanged("18.71.01.1005", null));

		ReportReceipt.Waiting waiting = Objects
			.requireNonNull(history.receipt(CAMAT.scope(), SUKAMENANTI, number).waiting());
		assertThat(waiting.code()).startsWith("18.71.01.").isNotEqualTo(SUKAMENANTI);
	}

	@Test
	void keepsAnEarlierObservationBehindALaterOne() {
		accept(Reports.report(null, Map.of(9001L, "100")));
		Long last = reports.open(CAMAT, SUKAMENANTI).lastId();

		String number = accept(Reports.explained(
				Reports.observed(Reports.report(last, Map.of(9001L, "40")), Reports.TODAY.minusDays(3)), "Data lama"));

		assertThat(history.latest(SUKAMENANTI)).map(ReportSummary::id).hasValue(last);
		assertThat(history.receipt(CAMAT.scope(), SUKAMENANTI, number).isInForce()).isFalse();
	}

	private String accept(SubmitReport report) {
		return Reports.number(reports.submit(CAMAT, report));
	}

}
