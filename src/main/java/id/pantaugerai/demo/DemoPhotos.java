package id.pantaugerai.demo;

import java.util.List;
import java.util.UUID;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.kelurahan.TerritoryLevel;
import id.pantaugerai.photo.PhotoService;
import id.pantaugerai.photo.PhotoUploadService;
import id.pantaugerai.photo.Place;
import lombok.RequiredArgsConstructor;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a drawn photograph into the last report of some gerai, by the way that camats
 * take.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoPhotos {

	private final JdbcClient jdbc;

	private final PhotoUploadService uploads;

	private final PhotoService photos;

	void take() {
		List<Shot> shots = jdbc.sql("""
				select r.id, r.submission_id, r.kelurahan_code, r.physical, r.recorded_by, a.username, a.display_name
				from kelurahan_standing s
				  join progress_report r on r.id = s.last_report_id
				  join account a on a.id = r.recorded_by
				where r.physical is not null and not exists (select 1 from photo p where p.report_id = r.id)
				order by r.kelurahan_code limit 8
				""").query(Shot.class).list();
		shots.forEach(this::take);
		jdbc.sql("update photo set uploaded_at = r.recorded_at from progress_report r where r.id = photo.report_id")
			.update();
	}

	private void take(Shot shot) {
		String area = TerritoryLevel.KECAMATAN.of(shot.kelurahanCode());
		Officer camat = new Officer(shot.recordedBy(), shot.username(), shot.displayName(),
				new Scope(area, Role.CAMAT));
		byte[] picture = new SitePicture(shot.physical(), (int) shot.id()).jpeg();
		uploads.stage(camat, shot.kelurahanCode(), shot.submissionId(), new ByteArrayResource(picture));
		photos.attach(new Place(shot.submissionId(), shot.kelurahanCode(), camat.id()), shot.id());
	}

	/** A report that gets a photograph. */
	record Shot(long id, UUID submissionId, String kelurahanCode, double physical, long recordedBy, String username,
			String displayName) {
	}

}
