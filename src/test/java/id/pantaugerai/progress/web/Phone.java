package id.pantaugerai.progress.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.pantaugerai.Filled;
import id.pantaugerai.account.Officer;
import id.pantaugerai.progress.Reports;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static id.pantaugerai.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The camat's phone, on the form of Sukamenanti. */
record Phone(MockMvcTester mvc) {

	static final String FORM = "/kelurahan/18.71.01.1005/lapor";

	/** A form as the page would send it, with these fields filled in. */
	static Map<String, String> form(@Nullable Long basedOn, String... fields) {
		Map<String, String> form = new HashMap<>();
		form.put("submission", UUID.randomUUID().toString());
		form.put("observedOn", "2026-02-12");
		form.put("basedOn", Objects.toString(basedOn, ""));
		form.putAll(Filled.with(fields).toSingleValueMap());
		return form;
	}

	MvcTestResult get(String path) {
		return get(path, Reports.CAMAT);
	}

	MvcTestResult get(String path, Officer officer, Object... variables) {
		return mvc.get().uri(path, variables).with(user(officer)).with(csrf()).exchange();
	}

	MvcTestResult post(Map<String, String> form) {
		return post(form, Reports.CAMAT);
	}

	MvcTestResult post(Map<String, String> form, Officer officer) {
		var request = mvc.post().uri(FORM).with(user(officer)).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	/** Sends a form that is accepted; answers the receipt's address. */
	String send(Map<String, String> form) {
		MvcTestResult result = post(form);
		assertThat(result).hasStatus3xxRedirection();
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

	/** Sends a form that comes back; answers the page. */
	String refused(Map<String, String> form) {
		return body(post(form), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Opens a page. */
	String page(String path) {
		return body(get(path), HttpStatus.OK);
	}

}
