package id.pantaugerai.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The text fields of forms, as their controllers take them. */
final class FormFields {

	/** As hostile as it can be in a field that holds little. */
	private static final String SHORT = "=<img src=x onerror=a>\u202E";

	/** Where a day is asked for; a reason and a position end in a small letter. */
	private static final Pattern DATE = Pattern.compile(".*(On|[dD]ate|[fF]rom|[uU]ntil|since|day)");

	private static final Pattern NUMBER = Pattern.compile(
			".*(Area|Width|Length|M2|M|Weeks|\\[9001])|accepted(From|To)|builder|kecamatan|kota|provinsi|grace|silence");

	private static final Map<String, String> PLAUSIBLE = Map.ofEntries(Map.entry("seen", "0"),
			Map.entry("severity", "MENGHAMBAT"), Map.entry("username", "uji.hostil"), Map.entry("area", "18.71.03"),
			Map.entry("level", "NASIONAL"), Map.entry("capacity", "DEFINITIVE"), Map.entry("owner", "PEMKOT"),
			Map.entry("kelurahanCode", "18.71.03.1001"), Map.entry("kelurahan", "18.71.03.1001"),
			Map.entry("latitude", "-5.38"), Map.entry("longitude", "105.26"), Map.entry("weight", "100"),
			Map.entry("start", "0"), Map.entry("finish", "100"), Map.entry("nip", "197001011995011001"),
			Map.entry("email", "uji@contoh.go.id"), Map.entry("registerNumber", SHORT), Map.entry("titleNumber", SHORT),
			Map.entry("name", SHORT));

	private FormFields() {
	}

	/** The text fields that are taken at an address, whichever button sends them. */
	static Set<String> of(RequestMappingHandlerMapping mappings, String pattern) {
		Set<String> fields = new LinkedHashSet<>();
		mappings.getHandlerMethods().forEach((info, handler) -> {
			if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
					&& info.getPatternValues().contains(pattern) && info.getParamsCondition().isEmpty()) {
				fields.addAll(of(handler));
			}
		});
		return fields;
	}

	/** What may stand in a field so that others are taken; the text where any may. */
	static String plausible(String field, String text) {
		String name = field.substring(field.lastIndexOf('.') + 1);
		if (NUMBER.matcher(name).matches()) {
			return "10";
		}
		return PLAUSIBLE.getOrDefault(name, DATE.matcher(name).matches() ? "2026-01-08" : text);
	}

	private static Set<String> of(HandlerMethod handler) {
		Set<String> fields = new LinkedHashSet<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				fields.add(String.valueOf(parameter.getParameter().getName()));
			}
			add("", parameter.getParameterType(), fields);
		}
		return fields;
	}

	private static void add(String prefix, Class<?> type, Set<String> fields) {
		if (type.isRecord() && type.getPackageName().endsWith(".web")) {
			Arrays.stream(type.getRecordComponents()).forEach((part) -> add(prefix + part.getName(), part, fields));
		}
	}

	private static void add(String name, RecordComponent part, Set<String> fields) {
		if (part.getType() == String.class) {
			fields.add(name);
		}
		else if (part.getType() == Map.class) {
			fields.add(name + "[9001]");
		}
		else {
			add(name + ".", part.getType(), fields);
			elements(part.getGenericType()).forEach((element) -> {
				if (element == String.class) {
					fields.add(name);
				}
				else if (element instanceof Class<?> row) {
					add(name + "[0].", row, fields);
				}
			});
		}
	}

	private static Stream<Type> elements(Type type) {
		return (type instanceof ParameterizedType list) ? Arrays.stream(list.getActualTypeArguments()) : Stream.empty();
	}

}
