package id.pantaugerai.dashboard.web;

import java.util.HashMap;
import java.util.Map;

import id.pantaugerai.account.Scope;
import id.pantaugerai.boundary.CityMap;
import id.pantaugerai.dashboard.Dashboard;
import id.pantaugerai.dashboard.DashboardService;
import id.pantaugerai.dashboard.KecamatanColumn;
import id.pantaugerai.dashboard.KecamatanRow;
import id.pantaugerai.dashboard.MapAxis;
import id.pantaugerai.dashboard.MapTwin;
import id.pantaugerai.dashboard.Stamp;
import id.pantaugerai.dashboard.Stamps;
import id.pantaugerai.shared.Kept;
import id.pantaugerai.web.Drawn;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.web.IWebExchange;

/**
 * Draws each dashboard once for each state of its data; whoever asks again is handed what
 * was drawn.
 */
@Component
@RequiredArgsConstructor
class Boards {

	private final Stamps stamps;

	private final DashboardService dashboards;

	private final ITemplateEngine engine;

	private final Kept<Stamp, Dashboard> gathered = new Kept<>(8);

	private final Kept<PaintKey, CityMap> painted = new Kept<>(16);

	private final Kept<BoardKey, Drawn> drawn = new Kept<>(48);

	Drawn draw(Part part, Scope scope, BoardView view, IWebExchange exchange) {
		Stamp stamp = stamps.current(scope);
		return drawn.get(new BoardKey(stamp, part, view), () -> Drawn.by(engine,
				new Drawn.Fragment(part.template(), part.selector()), exchange, model(scope, stamp, view)));
	}

	private Map<String, Object> model(Scope scope, Stamp stamp, BoardView view) {
		Dashboard dashboard = gathered.get(stamp, () -> dashboards.draw(scope, stamp));
		CityMap map = painted.get(new PaintKey(stamp, view.axis()),
				() -> dashboards.paint(scope, dashboard, view.axis()));
		int pages = KecamatanRow.pages(dashboard.kecamatan());
		Map<String, Object> model = new HashMap<>();
		model.put("it", dashboard);
		model.put("view", view);
		model.put("map", map);
		model.put("axes", MapAxis.values());
		model.put("twin", MapTwin.of(dashboard.kecamatan(), view.axis()));
		model.put("rows", KecamatanRow.page(dashboard.kecamatan(), view.order(), view.page()));
		model.put("page", Math.min(view.page(), pages - 1));
		model.put("pages", pages);
		model.put("columns", KecamatanColumn.values());
		return model;
	}

	/** What of the dashboard is asked for. */
	enum Part {

		BOARD("dashboard/board", "board"), MAP("dashboard/map", "map"), KECAMATAN("dashboard/kecamatan", "table");

		private final String template;

		private final String selector;

		Part(String template, String selector) {
			this.template = template;
			this.selector = selector;
		}

		String template() {
			return template;
		}

		String selector() {
			return selector;
		}

	}

	private record BoardKey(Stamp stamp, Part part, BoardView view) {
	}

	private record PaintKey(Stamp stamp, MapAxis axis) {
	}

}
