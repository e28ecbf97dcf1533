package id.pantaugerai.press;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.edition.Column;
import id.pantaugerai.edition.Column.Kind;
import id.pantaugerai.edition.Content.Note;
import id.pantaugerai.edition.Edition;
import id.pantaugerai.edition.Piece;
import id.pantaugerai.edition.Row;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/**
 * What a reader must know beside the figures: until when they hold, and what they mean.
 */
@Component
@RequiredArgsConstructor
class PressNotes {

	private final PressWords words;

	private final CheckAddress verification;

	/** What the file is: week, moment, state, code, hash, address. */
	List<Note> imprint(Edition edition) {
		List<Note> notes = new ArrayList<>();
		notes.add(note("report", words.title(edition)));
		notes.add(note("period", words.period(edition)));
		notes.add(note("office", edition.content().masthead().office()));
		notes.add(note("asof", words.asOf(edition)));
		notes.add(note("state", words.state(edition)));
		Edition.Seal seal = edition.seal();
		if (seal != null) {
			notes.add(note("code", seal.code()));
			notes.add(note("hash", seal.sha256()));
			verification.address(edition).ifPresent((address) -> notes.add(note("check", address)));
		}
		return notes;
	}

	/** All of it as a table of names and texts. */
	Piece.Grid table(Edition edition) {
		List<Note> all = new ArrayList<>(imprint(edition));
		all.add(note("empty", words.say("press.note.empty.text")));
		all.add(note("source", words.say("press.note.source.text")));
		all.addAll(edition.content().notes());
		List<Row> rows = new ArrayList<>();
		all.forEach((note) -> rows.add(new Row(String.valueOf(rows.size() + 1), List.of(note.name(), note.text()))));
		return new Piece.Grid("catatan", words.say("press.notes"),
				List.of(new Column("name", words.say("press.notes.name"), null, Kind.TEXT),
						new Column("text", words.say("press.notes.text"), null, Kind.LONG_TEXT)),
				rows, words.say("press.table.empty"));
	}

	private Note note(String name, String text) {
		return new Note(words.say("press.note." + name), text);
	}

}
