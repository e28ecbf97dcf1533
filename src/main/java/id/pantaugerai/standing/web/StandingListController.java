package id.pantaugerai.standing.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Scope;
import id.pantaugerai.standing.Facet;
import id.pantaugerai.standing.StandingFreshness;
import id.pantaugerai.standing.StandingListService;
import id.pantaugerai.standing.StandingColumn;
import id.pantaugerai.web.AddressParts;
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

/** The list behind every figure: filters, order and page stand in its address. */
@Controller
@RequiredArgsConstructor
class StandingListController {

	private final StandingListService standings;

	private final StandingFreshness freshness;

	@GetMapping("/kelurahan")
	String list(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			@RequestHeader HttpHeaders headers, HttpServletResponse response, Model model) {
		ListAddress address = ListAddress.of(sent);
		boolean part = Htmx.asksForPart(headers);
		if (!part && AddressParts.hasEmpty(sent)) {
			return "redirect:" + address.canonical();
		}
		fill(model, officer.scope(), address);
		response.setHeader("HX-Push-Url", address.canonical());
		return part ? "standing/list :: list" : "standing/list";
	}

	private void fill(Model model, Scope scope, ListAddress address) {
		model.addAttribute("version", freshness.ensure(scope.areaPattern()));
		model.addAttribute("address", address);
		model.addAttribute("page",
				standings.page(scope, address.filter(), address.order(), PageRequest.of(address.page(), address.size()))
					.map(ListRow::of));
		model.addAttribute("kecamatan", standings.kecamatan(scope));
		model.addAttribute("facets", Facet.values());
		model.addAttribute("columns", StandingColumn.values());
	}

}
