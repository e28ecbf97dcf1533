package id.pantaugerai.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import id.pantaugerai.file.FileStore;
import id.pantaugerai.file.StoredFile;
import lombok.RequiredArgsConstructor;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Makes photographs anew for any room that keeps some, and puts their bytes in the store.
 * It opens no transaction: no database connection waits while a picture is developed.
 */
@Service
@RequiredArgsConstructor
public class PhotoLab {

	private final Darkroom darkroom;

	private final FileStore files;

	/**
	 * Develops one picture and keeps its bytes; the row that names them is the caller's.
	 * @throws PhotoRefusedException with the reason
	 */
	public KeptPhoto keep(InputStreamSource picture) {
		try {
			DevelopedPhoto photo = darkroom.develop(picture);
			return new KeptPhoto(save(photo.image()), save(photo.thumbnail()), photo.size(), photo.origin());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredFile save(byte[] bytes) {
		return files.save(new ByteArrayInputStream(bytes));
	}

}
