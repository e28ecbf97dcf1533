package id.pantaugerai.night;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A camat who raises one obstacle after another. */
final class Complainant extends Worker {

	private static final Pattern RECEIPT = Pattern.compile("KD-\\d{4}-\\d+");

	private static final Pattern CATEGORY = Pattern.compile("<option value=\"([A-Z_]+)\"");

	private final List<String> sites;

	private int turn;

	Complainant(House house, Ledger ledger, String name, List<String> sites) {
		super(house, ledger, name);
		this.sites = sites;
	}

	@Override
	void work() throws IOException, InterruptedException {
		String path = "/kelurahan/" + sites.get(turn++ % sites.size()) + "/kendala";
		HttpResponse<String> page = client().get(path);
		if (page.statusCode() != 200) {
			throw new IOException(path + " answers " + page.statusCode());
		}
		String submission = UUID.randomUUID().toString();
		String category = Client.find(CATEGORY, page.body());
		String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
		Map<String, String> fields = Map.of("_csrf", Client.token(page.body()), "submission", submission, "category",
				category, "similar", category, "description", "Malam " + submission, "since", today, "severity",
				"MENGHAMBAT");
		insist(submission, RECEIPT, () -> client().post(path, fields));
		Thread.sleep(200);
	}

}
