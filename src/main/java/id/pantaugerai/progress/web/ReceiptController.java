package id.pantaugerai.progress.web;

import java.util.List;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.progress.ProgressHistory;
import id.pantaugerai.progress.ReportReceipt;
import id.pantaugerai.progress.ReportReturn;
import id.pantaugerai.progress.ReportSummary;
import id.pantaugerai.progress.ReturnService;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an officer holds in hand after reporting. */
@Controller
@RequestMapping("/kelurahan/{kode}/lapor/{nomor}")
@RequiredArgsConstructor
class ReceiptController {

	private final ProgressHistory history;

	private final ReturnService returns;

	private final PhotoService photos;

	private final ProgressWords words;

	@GetMapping
	String receipt(@CurrentOfficer Officer officer, @PathVariable String kode, @PathVariable String nomor,
			@RequestParam MultiValueMap<String, String> sent, Model model) {
		ReportReceipt receipt = history.receipt(officer.scope(), kode, nomor);
		ReportSummary.Arrival arrival = receipt.report().arrival();
		model.addAttribute("receipt", receipt);
		model.addAttribute("photos", photos.ofReport(receipt.report().id()));
		model.addAttribute("returns", exchange(officer, receipt.report()));
		model.addAttribute("returner", returns.mayReturn(officer.scope(), kode));
		model.addAttribute("share", words.share(receipt));
		model.addAttribute("reporter", officer.scope().hasRole(Role.CAMAT));
		model.addAttribute("received", officer.scope().hasRole(Role.CAMAT) && !sent.containsKey("dijawab"));
		model.addAttribute("sent", (arrival.recordedBy() == officer.id()) ? arrival.submission() : null);
		return "progress/receipt";
	}

	/** The returns of a report, and those that it answers. */
	private List<ReportReturn> exchange(Officer officer, ReportSummary report) {
		return returns.ofKelurahan(officer.scope(), report.kelurahanCode())
			.stream()
			.filter((one) -> one.sent().id() == report.id()
					|| one.answer() != null && report.number().equals(one.answer().number()))
			.toList();
	}

}
