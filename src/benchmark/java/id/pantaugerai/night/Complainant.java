package id.pantaugerai.night;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import id.pantaugerai.shared.Zone;

/** A camat who raises one obstacle after another. */
final class Complainant extends Camat {

	private static final Pattern RECEIPT = Pattern.compile("KD-\\d{4}-\\d+");

	private static final Pattern CATEGORY = Pattern.compile("<option value=\"([A-Z_]+)\"");

	Complainant(House house, Ledger ledger, String name, List<String> sites) {
		super(house, ledger, name, sites);
	}

	@Override
	void work() throws IOException, InterruptedException {
		String path = nextSite("/kendala");
		String page = open(path);
		String submission = UUID.randomUUID().toString();
		String category = Client.find(CATEGORY, page);
		String today = LocalDate.now(Zone.WIB).toString();
		Map<String, String> fields = Map.of("_csrf", Client.token(page), "submission", submission, "category", category,
				"similar", category, "description", "Malam " + submission, "since", today, "severity", "MENGHAMBAT");
		insist(submission, RECEIPT, () -> client().post(path, fields));
		Thread.sleep(200);
	}

}
