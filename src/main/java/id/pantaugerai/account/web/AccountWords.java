package id.pantaugerai.account.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.pantaugerai.account.AccountEvent;
import id.pantaugerai.shared.Wording;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

/** Says what history keeps of an account in the words of the interface. */
@Component
@RequiredArgsConstructor
class AccountWords {

	private static final Pattern STATE = Pattern.compile(" · ([A-Z]+) · ([\\d.]+)");

	private final Wording words;

	/** The same events, with roles and areas by their names instead of their codes. */
	List<AccountEvent> named(List<AccountEvent> history, Map<String, String> areas) {
		return history.stream()
			.map((event) -> new AccountEvent(event.at(), event.by(), event.kind(), named(event.detail(), areas)))
			.toList();
	}

	private String named(String detail, Map<String, String> areas) {
		return STATE.matcher(detail).replaceAll((state) -> {
			String role = words.find("role." + state.group(1)).orElse(state.group(1));
			return Matcher.quoteReplacement(" · " + role + " · " + areas.getOrDefault(state.group(2), state.group(2)));
		});
	}

}
