package id.pantaugerai.obstacle;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.pantaugerai.document.DocumentLab;
import id.pantaugerai.file.FileHash;
import id.pantaugerai.file.FileOwner;
import id.pantaugerai.file.FileStore;
import id.pantaugerai.shared.PlainText;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the documents that come with a step: PDF alone, whatever they are called. */
@Component
@RequiredArgsConstructor
class ObstacleDocuments implements FileOwner {

	private static final int LONGEST_NAME = 120;

	private final DocumentLab lab;

	private final FileStore files;

	private final JdbcClient jdbc;

	/**
	 * Writes the document anew and keeps its bytes.
	 * @throws id.pantaugerai.document.DocumentRefusedException with the reason
	 */
	KeptDocument keep(InputStreamSource source, String name) {
		return new KeptDocument(lab.keep(source).file(), plain(name));
	}

	void attach(@Nullable KeptDocument document, long eventId) {
		if (document != null) {
			jdbc.sql("""
					insert into obstacle_document (event_id, hash, name, bytes) values (:event, :hash, :name, :bytes)
					""")
				.param("event", eventId)
				.param("hash", document.file().hash().value())
				.param("name", document.name())
				.param("bytes", document.file().length())
				.update();
		}
	}

	/** A document of an obstacle in an area. */
	Optional<ObstacleDocument> find(long id, String areaPattern) {
		return jdbc.sql("""
				select d.hash, d.name from obstacle_document d
				  join obstacle_event e on e.id = d.event_id
				  join obstacle o on o.id = e.obstacle_id
				where d.id = :id and o.kelurahan_code like :area
				""")
			.param("id", id)
			.param("area", areaPattern)
			.query((row, number) -> new ObstacleDocument(row.getString("name"),
					files.open(new FileHash(row.getString("hash")))))
			.optional();
	}

	@Override
	public Set<FileHash> namedAmong(Set<FileHash> asked) {
		return jdbc.sql("select distinct hash from obstacle_document where hash in (:hashes)")
			.param("hashes", asked.stream().map(FileHash::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileHash::new)
			.collect(Collectors.toSet());
	}

	private static String plain(String name) {
		String clean = PlainText.clean(name.replaceAll(".*[/\\\\]", "").replace('\n', ' '));
		return (clean != null) ? clean.substring(0, Math.min(clean.length(), LONGEST_NAME)) : "dokumen.pdf";
	}

}
