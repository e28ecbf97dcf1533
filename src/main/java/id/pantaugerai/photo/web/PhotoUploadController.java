package id.pantaugerai.photo.web;

import java.util.UUID;

import id.pantaugerai.account.CurrentOfficer;
import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoRefusedException;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoUploadService;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the photographs of a report form one by one, while the rest is typed. */
@Controller
@RequestMapping(PhotoUploadController.PATH)
@RequiredArgsConstructor
class PhotoUploadController {

	static final String PATH = "/kelurahan/{code}/lapor/foto";

	private final PhotoUploadService uploads;

	private final PhotoService photos;

	@PostMapping
	String upload(@PathVariable String code, @RequestParam UUID submission, @RequestParam MultipartFile photo,
			@CurrentOfficer Officer officer, Model model) {
		model.addAttribute("photo", uploads.stage(officer, code, submission, photo));
		return "photo/item :: item";
	}

	@PostMapping("/" + PhotoController.ID + "/hapus")
	String remove(@PathVariable UUID id, @CurrentOfficer Officer officer) {
		photos.remove(officer, id);
		return "photo/item :: gone";
	}

	@ExceptionHandler
	ModelAndView refuse(PhotoRefusedException refused) {
		boolean later = refused.reason() == PhotoRefusal.BUSY;
		ModelAndView answer = new ModelAndView("photo/item :: refused",
				later ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT);
		return answer.addObject("reason", refused.reason());
	}

}
