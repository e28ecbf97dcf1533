package id.pantaugerai.docket.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.docket.DocketFacet;
import id.pantaugerai.docket.DocketColumn;
import id.pantaugerai.docket.DocketService;
import id.pantaugerai.docket.InsightService;
import id.pantaugerai.obstacle.ObstacleSettingService;
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

/** The list behind every count of obstacles, and the board of the tiers. */
@Controller
@RequiredArgsConstructor
class DocketController {

	private final DocketService docket;

	private final InsightService insights;

	private final ObstacleSettingService settings;

	@GetMapping("/kendala")
	String list(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent,
			@RequestHeader HttpHeaders headers, HttpServletResponse response, Model model) {
		DocketAddress address = DocketAddress.of(sent);
		boolean part = Htmx.asksForPart(headers);
		if (!part && AddressParts.hasEmpty(sent)) {
			return "redirect:" + address.canonical();
		}
		fill(officer, address, model);
		model.addAttribute("page", docket.page(officer.scope(), address.filter(), address.order(),
				PageRequest.of(address.page(), DocketAddress.SIZE)));
		model.addAttribute("columns", DocketColumn.values());
		model.addAttribute("raisedIn", part ? List.of() : docket.raisedIn(officer.scope()));
		response.setHeader("HX-Push-Url", address.canonical());
		return part ? "docket/list :: list" : "docket/list";
	}

	@GetMapping("/kendala/papan")
	String board(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent, Model model) {
		DocketAddress address = DocketAddress.of(sent);
		fill(officer, address, model);
		model.addAttribute("board", docket.board(officer.scope(), address.filter().without(DocketFacet.TIER)));
		return "docket/board";
	}

	@GetMapping("/kendala/ringkasan")
	String insight(@CurrentOfficer Officer officer, @RequestParam MultiValueMap<String, String> sent, Model model) {
		DocketAddress address = DocketAddress.of(sent);
		fill(officer, address, model);
		model.addAttribute("insight", insights.of(officer.scope(), address.filter()));
		return "docket/insight";
	}

	private void fill(Officer officer, DocketAddress address, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("today", docket.today());
		model.addAttribute("most", DocketService.MOST);
		model.addAttribute("raises", officer.scope().hasRole(Role.CAMAT, Role.PEMKOT));
		model.addAttribute("kecamatan", docket.kecamatan(officer.scope()));
		model.addAttribute("names", settings.names());
		model.addAttribute("facets", DocketFacet.values());
	}

}
