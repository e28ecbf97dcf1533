package id.pantaugerai.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * Draws how a building site looks at a stage, so that the sample has photographs without
 * showing anybody's place.
 *
 * @param physical how far the work is, in percent of weight
 * @param salt makes two sites look a little different
 */
record SitePicture(double physical, int salt) {

	private static final int WIDTH = 960;

	private static final int HEIGHT = 720;

	private static final int GROUND = 470;

	private static final int LEFT = 190;

	private static final int RIGHT = 770;

	private static final int EAVES = 300;

	private static final Color CONCRETE = new Color(0xA9A9A3);

	private static final Color BRICK = new Color(0xA65F45);

	private static final Color STEEL = new Color(0x7D8790);

	/** CONTOH, seven lines of dots a letter: no font is asked of the machine. */
	private static final String[] LABEL = { " ### ", "#   #", "#    ", "#    ", "#    ", "#   #", " ### ", //
			" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### ", //
			"#   #", "##  #", "# # #", "# # #", "#  ##", "#   #", "#   #", //
			"#####", "  #  ", "  #  ", "  #  ", "  #  ", "  #  ", "  #  ", //
			" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### ", //
			"#   #", "#   #", "#   #", "#####", "#   #", "#   #", "#   #" };

	private static final int LINES = 7;

	private static final int DOT = 7;

	/** The picture as JPEG. */
	byte[] jpeg() {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		try {
			pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			land(pen);
			building(pen);
		}
		finally {
			pen.dispose();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void land(Graphics2D pen) {
		pen.setPaint(new GradientPaint(0, 0, new Color(0x8FB4D1), 0, GROUND, new Color(0xE6EDF0)));
		pen.fillRect(0, 0, WIDTH, GROUND);
		label(pen);
		pen.setColor(new Color(0x5E7F55));
		for (int tree = 0; tree < 9; tree++) {
			int size = 60 + Dice.roll(70, "tree", salt, tree);
			pen.fillOval(tree * 115 - 50, GROUND - size, size * 2, size * 2);
		}
		pen.setPaint(new GradientPaint(0, GROUND, new Color(0xA98762), 0, HEIGHT, new Color(0x7D6045)));
		pen.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
		pen.setColor(new Color(0x6B5139));
		for (int stone = 0; stone < 60; stone++) {
			pen.fillOval(Dice.roll(WIDTH, "x", salt, stone), GROUND + 20 + Dice.roll(220, "y", salt, stone), 7, 4);
		}
	}

	/** Says in the picture itself that nobody's place is shown. */
	private static void label(Graphics2D pen) {
		pen.setColor(new Color(0x12233D));
		pen.fillRect(24, 24, 42 * DOT - DOT + 40, LINES * DOT + 32);
		pen.setColor(Color.WHITE);
		for (int line = 0; line < LABEL.length; line++) {
			for (int at = 0; at < LABEL[line].length(); at++) {
				if (LABEL[line].charAt(at) == '#') {
					pen.fillRect(47 + (line / LINES * 7 + at) * DOT, 40 + line % LINES * DOT, DOT, DOT);
				}
			}
		}
	}

	private void building(Graphics2D pen) {
		if (physical < 11) {
			foundation(pen);
			return;
		}
		pen.setColor(CONCRETE);
		pen.fillRect(LEFT - 20, GROUND - 12, RIGHT - LEFT + 40, 34);
		if (physical > 18) {
			walls(pen);
		}
		columns(pen);
		if (physical > 38) {
			roof(pen);
		}
		if (physical > 75) {
			front(pen);
		}
	}

	/** Stakes and strings, then trenches with stones. */
	private void foundation(Graphics2D pen) {
		pen.setColor(new Color(0x5A4430));
		if (physical > 3) {
			pen.fillRect(LEFT, GROUND + 30, RIGHT - LEFT, 26);
			pen.fillRect(LEFT, GROUND + 150, RIGHT - LEFT, 34);
		}
		pen.setColor(CONCRETE);
		for (int stone = 0; physical > 8 && stone < 29; stone++) {
			pen.fillOval(LEFT + stone * 20, GROUND + 34 + stone % 2 * 4, 22, 16);
			pen.fillOval(LEFT + stone * 20, GROUND + 155 + stone % 3 * 4, 22, 20);
		}
		pen.setColor(new Color(0xD9C9A0));
		for (int stake = 0; stake < 6; stake++) {
			pen.fillRect(LEFT + stake * 115, GROUND - 30, 8, 80);
		}
		pen.drawLine(LEFT, GROUND - 22, RIGHT, GROUND - 22);
	}

	private void columns(Graphics2D pen) {
		pen.setColor(CONCRETE.darker());
		for (int column = 0; column < 6; column++) {
			pen.fillRect(LEFT + column * 113, EAVES, 18, GROUND - EAVES);
		}
		if (physical > 20) {
			pen.fillRect(LEFT, EAVES - 14, RIGHT - LEFT + 4, 18);
		}
	}

	private void walls(Graphics2D pen) {
		int full = GROUND - EAVES;
		int built = (int) Math.min(full, full * (physical - 15) / 20);
		pen.setColor((physical > 75) ? new Color(0xF2EEE4) : BRICK);
		pen.fillRect(LEFT, GROUND - built, RIGHT - LEFT, built);
		pen.setColor(BRICK.darker());
		for (int row = GROUND; physical <= 75 && row > GROUND - built; row -= 14) {
			pen.drawLine(LEFT, row, RIGHT, row);
		}
	}

	private void roof(Graphics2D pen) {
		int[] across = { LEFT - 40, (LEFT + RIGHT) / 2, RIGHT + 44 };
		int[] down = { EAVES - 12, EAVES - 120, EAVES - 12 };
		if (physical > 52) {
			pen.setColor(new Color(0xA51C22));
			pen.fillPolygon(across, down, 3);
		}
		pen.setColor(STEEL);
		pen.drawPolygon(across, down, 3);
		for (int rib = 0; physical <= 52 && rib < 13; rib++) {
			pen.drawLine((LEFT + RIGHT) / 2, EAVES - 120, LEFT - 40 + rib * 55, EAVES - 12);
		}
	}

	/** Rolling doors, windows and, at the end, paving. */
	private void front(Graphics2D pen) {
		pen.setColor(STEEL);
		pen.fillRect(LEFT + 60, EAVES + 50, 150, GROUND - EAVES - 50);
		pen.fillRect(LEFT + 250, EAVES + 50, 150, GROUND - EAVES - 50);
		pen.setColor(new Color(0x49708C));
		pen.fillRect(LEFT + 440, EAVES + 50, 100, 70);
		if (physical > 95) {
			pen.setColor(new Color(0xB9BDBF));
			pen.fillRect(LEFT - 60, GROUND + 22, RIGHT - LEFT + 120, 120);
			pen.setColor(new Color(0xA51C22));
			pen.fillRect(LEFT, EAVES + 4, RIGHT - LEFT, 30);
		}
	}

}
