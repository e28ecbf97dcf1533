package id.pantaugerai.platform;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends each officer to where their work begins. */
@Controller
class HomeController {

	@GetMapping("/")
	String home(@CurrentOfficer Officer officer) {
		return "redirect:" + Navigation.home(officer);
	}

}
