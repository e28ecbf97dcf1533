package id.pantaugerai.platform;

import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.ForbiddenException;
import id.pantaugerai.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns what went wrong into a page that says what to do next, and never why in our
 * words.
 */
@ControllerAdvice
@Slf4j
@RequiredArgsConstructor
class ErrorAdvice {

	private static final int LONGEST_LINE = 300;

	private final LostRaces races;

	@ExceptionHandler({ NotFoundException.class, NoResourceFoundException.class, NoHandlerFoundException.class,
			MethodArgumentTypeMismatchException.class })
	ModelAndView missing() {
		return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
	}

	@ExceptionHandler
	ModelAndView forbidden(ForbiddenException refused) {
		log.info("Refused: {}", line(refused));
		return new ModelAndView("error/403", HttpStatus.FORBIDDEN);
	}

	@ExceptionHandler
	ModelAndView conflict(ConflictException refused, HttpServletRequest request) {
		log.info("Too late: {}", line(refused));
		return new ModelAndView("error/409", races.tell(refused.rival().orElse(null), request), HttpStatus.CONFLICT);
	}

	@ExceptionHandler({ OptimisticLockingFailureException.class, DuplicateKeyException.class })
	ModelAndView overtaken(DataAccessException refused, HttpServletRequest request) {
		log.warn("Too late: {}", line(refused));
		return new ModelAndView("error/409", races.tell(null, request), HttpStatus.CONFLICT);
	}

	/** Parts or names of fields that no form of ours sends. */
	@ExceptionHandler({ MultipartException.class, InvalidPropertyException.class })
	ModelAndView unreadable() {
		return new ModelAndView("error/4xx", HttpStatus.BAD_REQUEST);
	}

	@ExceptionHandler(MaxUploadSizeExceededException.class)
	ModelAndView tooLarge() {
		return new ModelAndView("error/413", HttpStatus.CONTENT_TOO_LARGE);
	}

	/** What was refused, in one line: it may hold what somebody typed. */
	private static String line(Exception refused) {
		String text = String.valueOf(refused.getMessage()).replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ");
		return text.substring(0, Math.min(text.length(), LONGEST_LINE));
	}

}
