package id.brokenhouse.cellar;

import id.pantaugerai.web.Drawn;
import jakarta.servlet.http.HttpServletRequest;
import org.thymeleaf.context.Context;

import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Breaks the second law: knows the web, and does not live there. */
class BarrelPage {

	ModelAndView fill(HttpServletRequest request, Model model, Context context, Drawn drawn) {
		model.addAttribute("drawn", drawn);
		context.setVariable("path", request.getRequestURI());
		return new ModelAndView("cellar/barrel", model.asMap());
	}

}
