package id.pantaugerai.paper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the press must not do, whatever a template holds. */
class ClosedPressTests {

	private final PaperPress press = Letters.press();

	private final AtomicInteger visits = new AtomicInteger();

	private final HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

	ClosedPressTests() throws IOException {
		outside.createContext("/", (exchange) -> {
			visits.incrementAndGet();
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
	}

	@BeforeEach
	void open() {
		outside.start();
	}

	@AfterEach
	void close() {
		outside.stop(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<link rel='stylesheet' href='ADDRESS/a.css'/>",
			"<style>@import url('ADDRESS/b.css');</style>",
			"<style>p { background-image: url('ADDRESS/c.png'); }</style>",
			"<style>@font-face { font-family: X; src: url('ADDRESS/d.ttf'); } p { font-family: X; }</style>",
			"<img src='ADDRESS/e.png' alt='e'/>", "<img src='ADDRESS/f.svg' alt='f'/>",
			"<object data='ADDRESS/g'>g</object>", "<iframe src='ADDRESS/h'></iframe>",
			"<a href='ADDRESS/i'>tautan</a>",
			"<svg viewBox='0 0 9 9' xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='ADDRESS/j.png' width='5' height='5'/></svg>",
			"<svg viewBox='0 0 9 9'><rect fill='url(ADDRESS/k.svg#x)' width='5' height='5'/></svg>" })
	void reachesForNothingOutside(String content) {
		String address = "http://127.0.0.1:" + outside.getAddress().getPort();
		byte[] pdf = press.pdf(Sheets.framed("<p>Aman</p>" + content.replace("ADDRESS", address)));

		assertThat(Printed.text(pdf)).contains("Aman");
		assertThat(visits).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/hostname", "file:src/main/resources/paper/shield.png",
			"classpath:paper/shield.png", "paper:shield.png", "paper:../messages.properties", "jar:file:x.jar!/y",
			"data:image/png;base64,iVBORw0KGgo=" })
	void readsNoFileThatWasNotHandedIn(String address) {
		assertThat(press.pdf(Sheets.framed("<p>Aman</p><img src='" + address + "' alt='x'/>")))
			.hasSameSizeAs(press.pdf(Sheets.framed("<p>Aman</p><img src='paper:none' alt='x'/>")));
	}

	@Test
	void followsNoStylesheetOfADrawing() {
		String drawing = "<svg viewBox='0 0 9 9'><style>@import url('http://127.0.0.1:%d/l.css');</style><rect width='5'/></svg>";
		assertThatException()
			.isThrownBy(() -> press.pdf(Sheets.framed(drawing.formatted(outside.getAddress().getPort()))));
		assertThat(visits).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<p>Satu<br>Dua</p>", "<p>Satu", "<b><i>Satu</b></i>" })
	void refusesScriptsAndLooseMarkup(String content) {
		assertThatIllegalArgumentException().isThrownBy(() -> press.pdf(Sheets.framed(content)));
	}

	@Test
	void refusesDocumentTypesAndEntities() {
		assertThatIllegalArgumentException().isThrownBy(() -> press
			.pdf(Sheet.of("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><html>&a;</html>", Sheets.MADE)));
	}

}
