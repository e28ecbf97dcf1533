package id.pantaugerai.night;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A camat who reports one site after another. */
final class Reporter extends Camat {

	private static final Pattern PERCENT = Pattern.compile("name=\"(percent\\[\\d+])\"[^>]*?value=\"([^\"]*)\"");

	private static final Pattern BASED_ON = Pattern.compile("name=\"basedOn\"[^>]*value=\"(\\d*)\"");

	private static final Pattern RECEIPT = Pattern.compile("LP-\\d{4}-\\d+");

	Reporter(House house, Ledger ledger, String name, List<String> sites) {
		super(house, ledger, name, sites);
	}

	@Override
	void work() throws IOException, InterruptedException {
		String path = nextSite("/lapor");
		String page = open(path);
		String submission = UUID.randomUUID().toString();
		Map<String, String> fields = fields(page, submission);
		insist(submission, RECEIPT, () -> client().post(path, fields));
	}

	private static Map<String, String> fields(String page, String submission) throws IOException {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("_csrf", Client.token(page));
		for (MatchResult field : PERCENT.matcher(page).results().toList()) {
			fields.put(field.group(1), field.group(2));
		}
		fields.put("submission", submission);
		fields.put("basedOn", Client.find(BASED_ON, page));
		fields.put("note", "Malam");
		return fields;
	}

}
