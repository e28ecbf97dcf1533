package id.pantaugerai.account.web;

import java.util.Map;

import id.pantaugerai.account.Role;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class NewUserFormTests {

	private static final Map<String, String> AREAS = Map.of("18.71", "Kota Bandar Lampung");

	@ParameterizedTest
	@CsvSource({ "'',", "'  ',", "' Dinas@Contoh.GO.id ',Dinas@contoh.go.id" })
	void takesOneAddressOrNone(String typed, String kept) {
		NewUserForm form = form(typed);

		assertThat(check(form).hasErrors()).isFalse();
		assertThat(form.toCommand().email()).isEqualTo(kept);
	}

	@Test
	void saysWhenItIsNoAddress() {
		Errors errors = check(form("dinas@@contoh"));

		assertThat(errors.getFieldError("email")).isNotNull()
			.returns("account.email.shape", (error) -> error.getCode());
	}

	@Test
	void bearsANameOfOneLineThatReadsAsItWasTyped() {
		NewUserForm form = new NewUserForm("dinas.baru", " Dinas\r\nKoperasi\u202E\u0007\u2028UKM ", Role.DINAS,
				"18.71", null);

		assertThat(form.toCommand().displayName()).isEqualTo("Dinas Koperasi UKM");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0430dmin", "\uFF41dmin", "adm\u0131n", "admin\u00A0", "nama;x", "../x", "x" })
	void signsInByPlainCharactersThatNobodyTakesForOthers(String username) {
		NewUserForm form = new NewUserForm(username, "Dinas", Role.DINAS, "18.71", null);

		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			assertThat(factory.getValidator().validateProperty(form, "username")).hasSize(1);
		}
	}

	private static NewUserForm form(String email) {
		return new NewUserForm("dinas.baru", "Dinas", Role.DINAS, "18.71", email);
	}

	private static Errors check(NewUserForm form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		form.check(errors, AREAS);
		return errors;
	}

}
