package id.pantaugerai.dashboard.web;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.dashboard.web.Boards.Part;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The state of the whole city. */
@Controller
@RequiredArgsConstructor
class DashboardController {

	private final Boards boards;

	@GetMapping("/dasbor")
	String show(@CurrentOfficer Officer officer, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Part part = part(request);
		BoardView view = BoardView.of(request.getParameter("peta"), request.getParameter("urut"),
				request.getParameter("halaman"));
		model.addAttribute("board",
				boards.draw(part, officer.scope(), view,
						JakartaServletWebApplication.buildApplication(request.getServletContext())
							.buildExchange(request, response)));
		return (part == Part.BOARD) ? "dashboard/dasbor" : "dashboard/part";
	}

	/** What htmx is going to put the answer in the place of. */
	private static Part part(HttpServletRequest request) {
		boolean whole = request.getHeader("HX-Request") == null
				|| request.getHeader("HX-History-Restore-Request") != null;
		String target = request.getHeader("HX-Target");
		if (whole || target == null) {
			return Part.BOARD;
		}
		return target.equals("peta") ? Part.MAP : target.equals("kecamatan") ? Part.KECAMATAN : Part.BOARD;
	}

}
