package id.pantaugerai.land.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.kelurahan.PlaceChoice;
import id.pantaugerai.land.LandFacet;
import id.pantaugerai.land.LandFilter;
import id.pantaugerai.land.LandLine;
import id.pantaugerai.land.LandListService;
import id.pantaugerai.land.LandColumn;
import id.pantaugerai.land.LandBatches;
import id.pantaugerai.land.LandRegister;
import id.pantaugerai.land.LandSheet;
import id.pantaugerai.land.LandWords;
import id.pantaugerai.shared.Figures;
import id.pantaugerai.shared.Zone;
import id.pantaugerai.sheet.Sheet;
import id.pantaugerai.sheet.SheetNote;
import id.pantaugerai.web.AddressParts;
import id.pantaugerai.web.Download;
import id.pantaugerai.web.Htmx;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The register of land assets as a list: filters, order and page stand in its address.
 */
@Controller
@RequiredArgsConstructor
class LandListController {

	private static final Figures FIGURES = new Figures();

	private final LandListService assets;

	private final LandRegister register;

	private final LandSheet sheets;

	private final LandWords words;

	private final KelurahanService kelurahan;

	private final Clock clock;

	@GetMapping("/lahan")
	String list(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			@RequestHeader HttpHeaders headers, HttpServletResponse response, Model model) {
		LandAddress address = LandAddress.of(sent);
		boolean part = Htmx.asksForPart(headers);
		if (!part && AddressParts.hasEmpty(sent)) {
			return "redirect:" + address.canonical();
		}
		fill(model, officer.scope(), address);
		response.setHeader("HX-Push-Url", address.canonical());
		return part ? "land/list :: list" : "land/list";
	}

	@GetMapping("/lahan.csv")
	void csv(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		Download.send(response, name("csv"), Download.CSV, sheet(officer, LandAddress.of(sent))::csv);
	}

	@GetMapping("/lahan.xlsx")
	void xlsx(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			HttpServletResponse response) throws IOException {
		LandAddress address = LandAddress.of(sent);
		String narrowing = narrowing(address.filter(), officer.scope());
		Download.send(response, name("xlsx"), Download.XLSX,
				(out) -> sheet(officer, address).xlsx(out, words.word("list.notes"),
						(count) -> List.of(new SheetNote(words.word("list.note.filter"), narrowing),
								new SheetNote(words.word("list.note.count"), FIGURES.count(count)),
								new SheetNote(words.word("list.note.moment"), FIGURES.moment(clock.instant())),
								new SheetNote(words.word("list.note.empty"), words.word("list.note.empty.text")))));
	}

	private void fill(Model model, Scope scope, LandAddress address) {
		PlaceChoice places = kelurahan.choice(scope.areaPattern(), address.filter().place());
		model.addAttribute("address", address);
		model.addAttribute("list",
				assets.page(scope, address.filter(), address.order(), PageRequest.of(address.page(), address.size())));
		model.addAttribute("places", places);
		model.addAttribute("placeName", places.name(address.filter().place()));
		model.addAttribute("facets", LandFacet.values());
		model.addAttribute("columns", LandColumn.values());
		model.addAttribute("keeper", register.isKeeper(scope));
		model.addAttribute("importer", LandBatches.mayBring(scope));
	}

	private Sheet<LandLine> sheet(Officer officer, LandAddress address) {
		return sheets.of((taker) -> assets.each(officer.scope(), address.filter(), address.order(), taker));
	}

	private String narrowing(LandFilter filter, Scope scope) {
		List<String> parts = new ArrayList<>();
		if (filter.place() != null) {
			parts.add(words.word("list.place") + ": "
					+ words.word(kelurahan.choice(scope.areaPattern(), filter.place()), filter.place()));
		}
		filter.choices()
			.forEach((choice) -> parts.add(words.word("list.facet." + choice.facet()) + ": " + words.word(choice)));
		if (!filter.area().isAny()) {
			parts.add(words.word("list.area.between", FIGURES.decimal(filter.area().least()),
					FIGURES.decimal(filter.area().most())));
		}
		if (!filter.words().isEmpty()) {
			parts.add(words.word("list.words") + ": " + filter.words());
		}
		return parts.isEmpty() ? words.word("list.all") : String.join("; ", parts);
	}

	private String name(String kind) {
		return "lahan-" + Zone.dateOf(clock.instant()) + "." + kind;
	}

}
