package id.pantaugerai.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.kelurahan.KelurahanService;
import id.pantaugerai.shared.Typed;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Takes photographs into a form before its report is sent. It opens no transaction of its
 * own: no database connection waits while a picture is developed.
 */
@Service
@RequiredArgsConstructor
public class PhotoUploadService {

	/** The most bytes a photograph may have. */
	public static final int MAX_BYTES = 15 * 1024 * 1024;

	private final KelurahanService kelurahan;

	private final PhotoService photos;

	private final PhotoLab lab;

	/**
	 * Takes one photograph; the same bytes again are the same photograph.
	 * @throws PhotoRefusedException with the reason
	 */
	public PhotoSummary stage(Officer officer, String kelurahanCode, UUID submissionId, InputStreamSource photo) {
		officer.scope().requireRole(Role.CAMAT);
		officer.scope().requireArea(kelurahanCode);
		kelurahan.get(kelurahanCode);
		Place place = new Place(submissionId, kelurahanCode, officer.id());
		return photos.keep(place, lab.keep(photo));
	}

	/**
	 * Arranges the photographs of a form before it is sent: takes one out, and puts in
	 * what was chosen.
	 * @param out the photograph to take out; any other text takes none out
	 * @return why one stays, or was not taken
	 */
	public List<PhotoRefusal> arrange(Officer officer, String kelurahanCode, UUID submissionId, String out,
			List<? extends InputStreamSource> chosen) {
		List<PhotoRefusal> refusals = new ArrayList<>();
		Typed.uuid(out).ifPresent((photo) -> {
			try {
				photos.remove(officer, photo);
			}
			catch (PhotoRefusedException ex) {
				refusals.add(ex.reason());
			}
		});
		refusals.addAll(stageAll(officer, kelurahanCode, submissionId, chosen));
		return refusals;
	}

	/** Takes what can be taken, and answers why each of the others was not. */
	public List<PhotoRefusal> stageAll(Officer officer, String kelurahanCode, UUID submissionId,
			List<? extends InputStreamSource> chosen) {
		List<PhotoRefusal> refusals = new ArrayList<>();
		for (InputStreamSource photo : chosen) {
			try {
				stage(officer, kelurahanCode, submissionId, photo);
			}
			catch (PhotoRefusedException ex) {
				refusals.add(ex.reason());
			}
		}
		return refusals;
	}

}
