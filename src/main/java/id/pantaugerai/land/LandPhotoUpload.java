package id.pantaugerai.land;

import java.util.ArrayList;
import java.util.List;

import id.pantaugerai.account.Officer;
import id.pantaugerai.photo.PhotoLab;
import id.pantaugerai.photo.PhotoRefusal;
import id.pantaugerai.photo.PhotoRefusedException;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Takes photographs of land assets. It opens no transaction of its own: no database
 * connection waits while a picture is developed.
 */
@Service
@RequiredArgsConstructor
public class LandPhotoUpload {

	private final LandPhotoService photos;

	private final LandDesk desk;

	private final PhotoLab lab;

	/**
	 * Takes what can be taken, and answers why each of the others was not; the same bytes
	 * again are the same photograph.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 */
	public List<PhotoRefusal> addAll(AddLandPhoto add, List<? extends InputStreamSource> chosen, Officer officer) {
		requireAttaching(add.assetId(), officer);
		List<PhotoRefusal> refusals = new ArrayList<>();
		for (InputStreamSource photo : chosen) {
			try {
				photos.requireRoom(add.assetId());
				photos.keep(add, lab.keep(photo), officer);
			}
			catch (PhotoRefusedException ex) {
				refusals.add(ex.reason());
			}
		}
		return refusals;
	}

	/**
	 * Lets pass who may put photographs to an asset.
	 * @throws id.pantaugerai.shared.ForbiddenException when role or area do not allow it
	 */
	public void requireAttaching(long assetId, Officer officer) {
		desk.requireAttaching(assetId, officer.scope());
	}

}
