package id.pantaugerai.night;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.pantaugerai.embedded.OwnDatabase;

/** BKAD, who brings one list of ten assets after another. */
final class Importer extends Worker {

	static final int ROWS = 10;

	private static final String DOOR = "/lahan/impor";

	private final OwnDatabase database;

	private int list;

	Importer(House house, Ledger ledger, String name, int brought) {
		super(house, ledger, name);
		this.list = brought;
		this.database = house.database();
	}

	@Override
	void work() throws IOException, SQLException, InterruptedException {
		String key = "MLM.%05d".formatted(++list);
		ledger().sent(key);
		while (isWorking()) {
			try {
				if (bring(key)) {
					ledger().acknowledged(key, Integer.toString(ROWS));
					return;
				}
			}
			catch (IOException | SQLException ex) {
				pause(); // whoever saw no end brings the list again
			}
		}
	}

	private boolean bring(String key) throws IOException, SQLException, InterruptedException {
		String token = Client.token(client().get(DOOR).body());
		HttpResponse<String> answer = client().upload(DOOR + "?_csrf=" + token, Map.of("_csrf", token), "berkas",
				file(key));
		String path = Client.location(answer).replaceFirst("^https?://[^/]+", "");
		if (answer.statusCode() / 100 != 3 || !path.startsWith(DOOR + "/")) {
			throw new IOException("The list was answered with " + answer.statusCode());
		}
		String id = path.substring(DOOR.length() + 1);
		while (isWorking()) {
			switch (state(id)) {
				case "APPLIED" -> {
					return true;
				}
				case "CHECKED" -> client().post(path + "/penerapan", Map.of("_csrf", token));
				case "STOPPED" -> client().post(path + "/pemeriksaan", Map.of("_csrf", token));
				default -> pause();
			}
		}
		return false;
	}

	private String state(String id) throws SQLException, IOException {
		try (Connection connection = database.connect();
				PreparedStatement query = connection
					.prepareStatement("select state from land_import where id = cast(? as uuid)")) {
			query.setString(1, id);
			try (ResultSet row = query.executeQuery()) {
				if (!row.next()) {
					throw new IOException("Import " + id + " is gone");
				}
				return row.getString(1);
			}
		}
	}

	private static byte[] file(String key) {
		String rows = IntStream.rangeClosed(1, ROWS)
			.mapToObj((number) -> "Pemkot;Dinas Malam;%s.%02d;18.71.01.1004;Jl. Malam %d;1240,50".formatted(key, number,
					number))
			.collect(Collectors.joining("\r\n"));
		return ("Pemilik;OPD;No Register;Kode Kelurahan;Alamat;Luas m2\r\n" + rows).getBytes(StandardCharsets.UTF_8);
	}

}
