package id.pantaugerai.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes the names of districts, clear of signs and of each other; a name without room is
 * left out.
 */
class Names {

	private final double size;

	private final double wrap;

	private final List<Envelope> taken = new ArrayList<>();

	private final List<CityMap.Line> lines = new ArrayList<>();

	/** Letters of this size; a name longer than this many letters takes two lines. */
	Names(double size, double wrap) {
		this.size = size;
		this.wrap = wrap;
	}

	void keepClear(double x, double y, double reach) {
		taken.add(new Envelope(x - reach, x + reach, y - reach, y + reach));
	}

	List<CityMap.Line> write(List<District> districts) {
		districts.stream().sorted(Comparator.comparingDouble(District::area)).forEach(this::write);
		return List.copyOf(lines);
	}

	private void write(District district) {
		List<String> words = lines(shortened(district.name()));
		double half = words.stream().mapToInt(String::length).max().orElse(0) * size * 0.56 / 2 + 1;
		double height = words.size() * size * 1.1 + 2;
		Optional<Coordinate> spot = district.spots()
			.stream()
			.filter(candidate -> fits(box(candidate, half, height)))
			.findFirst();
		spot.ifPresent(middle -> {
			taken.add(box(middle, half, height));
			double baseline = middle.y - height / 2 + size * 0.9;
			for (int i = 0; i < words.size(); i++) {
				lines.add(new CityMap.Line(Math.round(middle.x), Math.round(baseline + i * size * 1.1), words.get(i)));
			}
		});
	}

	private static Envelope box(Coordinate middle, double half, double height) {
		return new Envelope(middle.x - half, middle.x + half, middle.y - height / 2, middle.y + height / 2);
	}

	private boolean fits(Envelope box) {
		return MapSheet.PAPER.contains(box) && taken.stream().noneMatch(box::intersects);
	}

	private List<String> lines(String name) {
		int cut = name.lastIndexOf(' ');
		return (name.length() > wrap && cut > 0) ? List.of(name.substring(0, cut), name.substring(cut + 1))
				: List.of(name);
	}

	/** The abbreviations that maps of the city use. */
	static String shortened(String name) {
		if (name.chars().filter(letter -> letter == ' ').count() < 2) {
			return name;
		}
		return name.replaceFirst("^Tanjung ", "Tj. ").replaceFirst("^Teluk ", "Tl. ");
	}

}
