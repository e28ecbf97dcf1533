package id.pantaugerai.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import id.pantaugerai.edition.Piece.Point;
import id.pantaugerai.report.SummaryLine;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Week;
import id.pantaugerai.target.TargetService;
import id.pantaugerai.target.TargetSummary;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The Kurva S of the city: plan and progress averaged over every kelurahan. */
@Component
@RequiredArgsConstructor
class CurveChapter implements ChapterWriter {

	private final Figures figures = new Figures();

	private final EditionWords words;

	private final TargetService targets;

	@Override
	public Part part() {
		return Part.KURVA;
	}

	@Override
	public Chapter write(Told told) {
		LocalDate target = targets.asOf(told.over()).map(TargetSummary::date).orElse(null);
		return words.chapter(part(), reading(told, target),
				new Piece.Curve("kurva.kota", words.say("edition.kurva.kota"), points(told), told.day(), target));
	}

	private Piece.Prose reading(Told told, @Nullable LocalDate target) {
		BigDecimal plan = average(told, plannedOn(told));
		BigDecimal actual = actual(told);
		List<String> sentences = new ArrayList<>();
		sentences.add(words.say("edition.kurva.bacaan.kini", figures.percent(actual), figures.percent(plan),
				figures.signed((actual != null && plan != null) ? actual.subtract(plan) : null)));
		if (target != null) {
			sentences.add(words.say("edition.kurva.bacaan.target", figures.date(target)));
		}
		return new Piece.Prose("kurva.bacaan", words.say("edition.kurva.bacaan"), sentences);
	}

	/** The sum of the plans on the day of the report, from the standings. */
	private static BigDecimal plannedOn(Told told) {
		return told.report()
			.rows()
			.stream()
			.map((row) -> row.standing().plan())
			.map((plan) -> (plan != null) ? plan : BigDecimal.ZERO)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<Point> points(Told told) {
		Map<LocalDate, BigDecimal> planned = told.plans().planned();
		Map<LocalDate, BigDecimal> earned = told.plans().earned();
		TreeSet<LocalDate> mondays = new TreeSet<>(planned.keySet());
		mondays.addAll(earned.keySet());
		List<Point> points = new ArrayList<>();
		BigDecimal reached = BigDecimal.ZERO;
		if (!mondays.isEmpty()) {
			points.add(new Point(mondays.first(), zero(), zero()));
			mondays.add(told.week().monday());
		}
		for (LocalDate monday : mondays) {
			reached = reached.max(planned.getOrDefault(monday, BigDecimal.ZERO));
			add(points, told, Week.of(monday), average(told, reached));
		}
		return points;
	}

	private void add(List<Point> points, Told told, Week week, @Nullable BigDecimal plan) {
		if (week.compareTo(told.week()) < 0) {
			BigDecimal earned = told.plans().earned().get(week.monday());
			points.add(new Point(week.sunday(), plan, average(told, (earned != null) ? earned : BigDecimal.ZERO)));
		}
		else if (week.equals(told.week()) && told.day().equals(week.sunday())) {
			points.add(new Point(week.sunday(), plan, actual(told)));
		}
		else {
			if (week.equals(told.week())) {
				points.add(new Point(told.day(), null, actual(told)));
			}
			points.add(new Point(week.sunday(), plan, null));
		}
	}

	private static @Nullable BigDecimal actual(Told told) {
		return told.report()
			.summary()
			.stream()
			.filter((line) -> SummaryFigures.code(line).equals("average.all"))
			.findFirst()
			.map(SummaryLine::now)
			.orElse(null);
	}

	private static @Nullable BigDecimal average(Told told, BigDecimal sum) {
		int count = told.report().rows().size();
		return (count > 0) ? sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP) : null;
	}

	private static BigDecimal zero() {
		return BigDecimal.ZERO.setScale(2);
	}

}
