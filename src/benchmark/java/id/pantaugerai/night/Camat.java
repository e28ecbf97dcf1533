package id.pantaugerai.night;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;

/** A camat who goes from one site to the next. */
abstract class Camat extends Worker {

	private final List<String> sites;

	private int turn;

	Camat(House house, Ledger ledger, String name, List<String> sites) {
		super(house, ledger, name);
		this.sites = sites;
	}

	/** Where a form of the next site is opened and sent. */
	final String nextSite(String form) {
		return "/kelurahan/" + sites.get(turn++ % sites.size()) + form;
	}

	/** The form as it is opened. */
	final String open(String path) throws IOException, InterruptedException {
		HttpResponse<String> page = client().get(path);
		if (page.statusCode() != 200) {
			throw new IOException(path + " answers " + page.statusCode());
		}
		return page.body();
	}

}
