package id.pantaugerai.office;

import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoLab;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoRefusedException;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Takes a coat of arms in. It opens no transaction of its own: no database connection
 * waits while the picture is made anew.
 */
@Service
@RequiredArgsConstructor
public class CrestService {

	private final LetterheadService letterheads;

	private final PhotoLab lab;

	/**
	 * Puts a picture, made anew, at the left of the letterhead from today on; answers why
	 * it was not taken.
	 */
	public Optional<PhotoRefusal> bring(Officer officer, String code, InputStreamSource picture) {
		letterheads.requireKeeper(officer, code);
		try {
			letterheads.giveCrest(officer, code, lab.keep(picture).thumbnail().hash());
			return Optional.empty();
		}
		catch (PhotoRefusedException ex) {
			return Optional.of(ex.reason());
		}
	}

}
