package id.pantaugerai.night;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.shared.Week;
import id.pantaugerai.shared.Zone;

/**
 * An officer of the Dinas who closes the running week, and then corrects it by one ralat
 * after another, against a colleague who does the same.
 */
final class Closer extends Worker {

	private static final Pattern RECEIPT = Pattern.compile("\\d{4}-M\\d{2}");

	private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"(\\d+)\"");

	private static final int CONFLICT = 409;

	private static final int NOTHING_DIFFERS = 422;

	private boolean closed;

	Closer(House house, Ledger ledger, String name) {
		super(house, ledger, name);
	}

	@Override
	void work() throws IOException, InterruptedException {
		String week = Week.of(LocalDate.now(Zone.WIB)).text();
		if (closed) {
			correct("/laporan/" + week + "/ralat");
		}
		else {
			close(week);
		}
		Thread.sleep(1000);
	}

	private void close(String week) throws IOException, InterruptedException {
		String path = "/laporan/" + week + "/tutup";
		Map<String, String> fields = Map.of("_csrf", Client.token(client().get(path).body()));
		insist("Tutup " + week, RECEIPT, () -> client().post(path, fields));
		closed = true;
	}

	private void correct(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = client().get(path);
		Matcher seen = SEEN.matcher(page.body());
		if (page.statusCode() == 404) {
			closed = false;
		}
		if (seen.find()) {
			String reason = "Malam " + UUID.randomUUID();
			Map<String, String> fields = new LinkedHashMap<>();
			fields.put("_csrf", Client.token(page.body()));
			fields.put("seen", seen.group(1));
			fields.put("reason", reason);
			insist(reason, RECEIPT, () -> client().post(path, fields));
		}
	}

	/** A colleague, or the own first try whose answer was cut off. */
	@Override
	boolean isBeaten(int status) {
		return status == CONFLICT || status == NOTHING_DIFFERS;
	}

}
