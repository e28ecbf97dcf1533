package id.pantaugerai.dispatch;

import java.lang.ref.SoftReference;
import java.util.List;

import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.SealedEditions;
import id.pantaugerai.mail.Enclosure;
import id.pantaugerai.mail.Enclosures;
import id.pantaugerai.paper.Paper;
import id.pantaugerai.press.EditionPress;
import id.pantaugerai.press.PressedFile;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * Makes the files that go with a weekly report from its sealed edition, so that each try
 * carries the same. Those of the last edition are remembered while there is room: its
 * letters leave one after the other.
 */
@Component
@RequiredArgsConstructor
class EditionEnclosures implements Enclosures {

	private final SealedEditions sealed;

	private final EditionPress press;

	private volatile SoftReference<Made> last = new SoftReference<>(null);

	@Override
	public boolean knows(String name) {
		return EditionName.parse(name).isPresent();
	}

	@Override
	public List<Enclosure> of(String name) {
		Made made = last.get();
		if (made == null || !made.name().equals(name)) {
			made = new Made(name, make(name));
			last = new SoftReference<>(made);
		}
		return made.files();
	}

	private List<Enclosure> make(String name) {
		Edition edition = EditionName.parse(name)
			.flatMap((wanted) -> sealed.numbered(wanted.area(), wanted.week(), wanted.number()))
			.orElseThrow(() -> new IllegalStateException("There is no edition " + name));
		return List.of(enclosure(press.paper(edition, Paper.A4)), enclosure(press.workbook(edition)));
	}

	private static Enclosure enclosure(PressedFile file) {
		return new Enclosure(file.name(), file.type(), file.content());
	}

	private record Made(String name, List<Enclosure> files) {
	}

}
