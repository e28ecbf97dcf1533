package id.pantaugerai.account.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.pantaugerai.account.AccountChangeKind;
import id.pantaugerai.account.AccountEvent;
import id.pantaugerai.shared.Bundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccountWordsTests {

	static final Map<String, String> AREAS = Map.of("18.71.01", "Kec. Kedaton", "18.71", "Kota $1");

	final AccountWords words = new AccountWords(Bundle.wording());

	@Test
	void namesRolesAndAreasBeforeAndAfter() {
		assertThat(said("Ani · CAMAT · 18.71.01 → Ani · PEMKOT · 18.71"))
			.isEqualTo("Ani · Camat · Kec. Kedaton → Ani · Pemerintah Kota · Kota $1");
	}

	@Test
	void leavesWhatItDoesNotKnow() {
		assertThat(said("Ani · LURAH · 18.72")).isEqualTo("Ani · LURAH · 18.72");
		assertThat(said("ani@contoh.go.id")).isEqualTo("ani@contoh.go.id");
	}

	private String said(String detail) {
		AccountEvent event = new AccountEvent(Instant.EPOCH, null, AccountChangeKind.CREATED, detail);
		return words.named(List.of(event), AREAS).get(0).detail();
	}

}
