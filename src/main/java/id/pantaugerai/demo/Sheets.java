package id.pantaugerai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the sheets of the sample in {@code db/demo}: one line a row, cells parted by
 * semicolons.
 */
final class Sheets {

	private Sheets() {
	}

	/** Where the kelurahan stand. */
	static List<Position> positions() {
		return read("kedudukan").stream().map((row) -> new Position(row[0], text(row[1]), text(row[2]))).toList();
	}

	/** The gerai under construction. */
	static List<Site> sites() {
		return read("pembangunan").stream().map(Site::read).toList();
	}

	static List<ObstacleNote> obstacles() {
		return read("kendala").stream()
			.map((row) -> new ObstacleNote(row[0], row[1], Integer.parseInt(row[2]), number(row[3]), row[4], row[5]))
			.toList();
	}

	/** The land assets in the register. */
	static List<Parcel> parcels() {
		return read("aset_lahan").stream().map(Parcel::read).toList();
	}

	/** What is proposed for whom. */
	static List<ProposalNote> proposals() {
		return read("usulan_lahan").stream().map(ProposalNote::read).toList();
	}

	static List<TargetMove> targets() {
		return read("target").stream()
			.map((row) -> new TargetMove(Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2], row[3]))
			.toList();
	}

	/** Sentences by occasion. */
	static Map<String, List<String>> phrases() {
		return read("kalimat").stream()
			.collect(Collectors.groupingBy((row) -> row[0], Collectors.mapping((row) -> row[1], Collectors.toList())));
	}

	static @Nullable Integer number(String cell) {
		return cell.isEmpty() ? null : Integer.valueOf(cell);
	}

	private static @Nullable String text(String cell) {
		return cell.isEmpty() ? null : cell;
	}

	private static List<String[]> read(String name) {
		try {
			return new ClassPathResource("db/demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map((line) -> line.split(";", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where one kelurahan stands today; absent means nobody has said. */
	record Position(String code, @Nullable String land, @Nullable String operation) {
	}

	/** What stands in the way somewhere, since when, and until when. */
	record ObstacleNote(String code, String category, int daysAgo, @Nullable Integer closedDaysAgo, String description,
			String solution) {
	}

	/** A change of the completion target, in days from today. */
	record TargetMove(int daysAgo, int daysAhead, String letterNumber, String reason) {
	}

}
