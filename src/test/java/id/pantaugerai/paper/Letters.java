package id.pantaugerai.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import id.pantaugerai.chart.Fragments;
import id.pantaugerai.paper.Passage.Fact;
import id.pantaugerai.paper.Passage.Plate;
import id.pantaugerai.shared.Bundle;
import id.pantaugerai.shared.Nip;
import org.jspecify.annotations.Nullable;

/** Presses without Spring, and made-up letters. */
public final class Letters {

	static final LocalDate DATE = LocalDate.of(2026, 2, 9);

	static final Letterhead HEAD = new Letterhead("PEMERINTAH KOTA BANDAR LAMPUNG", "DINAS KOPERASI DAN UKM",
			List.of("Jalan Contoh Nomor 1, Bandar Lampung 35000",
					"Telepon (0721) 000000, pos-el dinas@contoh.go.id, laman contoh.go.id"),
			Letterhead.placeholder());

	private static final PaperPress PRESS = new PaperPress(Fragments.engine());

	private Letters() {
	}

	public static PaperPress press() {
		return PRESS;
	}

	public static LetterPress letterPress() {
		return new LetterPress(PRESS, Bundle.wording());
	}

	static Letter saying(Passage... body) {
		return new Letter(HEAD, particulars(null, "Permohonan fasilitasi"),
				List.of("Yth. Gubernur Lampung", "di Bandar Lampung"), List.of(body),
				Signature.blank(List.of("KEPALA DINAS KOPERASI DAN UKM", "KOTA BANDAR LAMPUNG")), List.of());
	}

	/** A letter with everything that a letter can hold. */
	static Letter whole() {
		Signature signature = new Signature(Signature.Capacity.PLT,
				List.of("KEPALA DINAS KOPERASI DAN UKM", "KOTA BANDAR LAMPUNG"), "Nama Contoh, S.E., M.M.",
				"Pembina Utama Muda (IV/c)", new Nip("197001011995011001"));
		return new Letter(HEAD,
				particulars("500.3/12/IV.20/2026",
						"Permohonan fasilitasi penyelesaian kendala lahan pembangunan "
								+ "gerai Koperasi Kelurahan Merah Putih Kelurahan Beringin Raya"),
				List.of("Yth. Gubernur Lampung", "u.p. Kepala Dinas Koperasi dan UKM Provinsi Lampung", "di",
						"Bandar Lampung"),
				body(), signature,
				List.of("Wali Kota Bandar Lampung (sebagai laporan)", "Kepala BKAD Kota Bandar Lampung"));
	}

	private static List<Passage> body() {
		return List.of(new Passage.Paragraph("Dengan hormat,"), new Passage.Paragraph(
				"Sehubungan dengan pembangunan gerai di Kelurahan Beringin Raya, bersama ini kami "
						+ "sampaikan kendala yang belum dapat diselesaikan di tingkat kota, luas ± 1.200 m² ≥ 1.000 m² → layak."),
				new Passage.Heading("Data kendala"),
				new Passage.Facts("Kendala KD-2026-0042",
						List.of(new Fact("Kelurahan", "Beringin Raya, Kecamatan Kemiling"),
								new Fact("Kategori", "Status aset milik instansi lain"),
								new Fact("Sejak", "Kamis, 8 Januari 2026"))),
				new Passage.Grid("Upaya yang sudah dilakukan", List.of("Tanggal", "Jenjang", "Upaya"),
						List.of(List.of("9 Januari 2026", "Kecamatan", "Musyawarah dengan pemilik aset"),
								List.of("20 Januari 2026", "Kota", "Surat ke BKAD Provinsi"))),
				new Passage.Listing(
						List.of("Persetujuan pinjam pakai aset provinsi.", "Penunjukan petugas penghubung.")),
				new Passage.Figure(new Plate(picture(800, 500, "Peta lokasi Beringin Raya"), "Gambar 1. Letak lahan")),
				new Passage.Plates(plates()), new Passage.Paragraph(
						"Demikian disampaikan, atas perhatian dan bantuan Bapak diucapkan terima kasih."));
	}

	private static List<Plate> plates() {
		return List.of(new Plate(picture(640, 480, "Foto lahan dari barat"), "Foto 1. Dari barat, 8 Januari 2026"),
				new Plate(picture(480, 640, "Foto lahan dari timur"), "Foto 2. Dari timur"),
				new Plate(picture(640, 480, "Foto jalan masuk"), "Foto 3. Jalan masuk"));
	}

	static Picture picture(int width, int height, String description) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(170, 190, 170));
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.DARK_GRAY);
		graphics.drawLine(0, 0, width, height);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Picture.of(bytes.toByteArray(), description);
	}

	private static Particulars particulars(@Nullable String number, String subject) {
		return new Particulars("Bandar Lampung", DATE, number, "Segera", "1 (satu) berkas", subject);
	}

}
