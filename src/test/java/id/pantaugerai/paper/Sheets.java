package id.pantaugerai.paper;

import java.time.Instant;

import id.pantaugerai.shared.Zone;

/** Sheets whose template is given as markup. */
final class Sheets {

	static final Instant MADE = Zone.startOf(Letters.DATE);

	private Sheets() {
	}

	/** A sheet in the frame of the house. */
	static Sheet framed(String content) {
		return Sheet.of("""
				<html th:replace="~{paper/frame :: sheet('Lembar uji', 'Dinas Contoh', ~{:: .mark}, ~{:: main})}">
				<body><span class="mark">M2K-94QD</span><main>%s</main></body></html>
				""".formatted(content), MADE);
	}

	/** A table with a head and as many rows. */
	static Sheet table(int rows) {
		return framed(
				"""
						<table class="table"><thead><tr><th scope="col">Kelurahan</th><th scope="col" class="num">Fisik %</th></tr></thead>
						<tbody><tr th:each="i : ${#numbers.sequence(1, rows)}"><th scope="row" th:text="|Kelurahan ${i}|">K</th>
						<td class="num">20,60</td></tr></tbody></table>
						""")
			.with("rows", rows);
	}

}
