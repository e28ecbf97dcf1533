package id.pantaugerai.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the application does not start without a first operator. */
class FirstAdminFailureAnalyzer extends AbstractFailureAnalyzer<FirstAdminException> {

	private static final String ACTION = "Belum ada satu akun pun, jadi operator pertama dibuat dari lingkungan. "
			+ "Isi PANTAU_ADMIN_PASSWORD dengan sekurangnya " + PasswordRules.SHORTEST
			+ " karakter yang tidak mudah ditebak, misalnya tiga atau empat kata acak, lalu mulai lagi. "
			+ "Kata sandi itu harus diganti saat masuk pertama.";

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FirstAdminException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, cause);
	}

}
