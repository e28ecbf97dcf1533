package id.pantaugerai.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.pantaugerai.web.Lateness;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * Tells what is wrong with a form in the order of its fields, which is the order of the
 * components of its record. In templates: {@code #mistakes}.
 */
public final class Mistakes {

	private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

	private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

	private static final int LAST = 9999;

	private final Class<?> form;

	Mistakes(@Nullable Object form) {
		this.form = (form != null) ? form.getClass() : Object.class;
	}

	/** That somebody else was faster: nothing of the form is wrong because of it. */
	public List<DetailedError> late(List<DetailedError> errors) {
		return errors.stream().filter(Mistakes::isLate).toList();
	}

	/** What is wrong: what concerns the whole form first, then field by field. */
	public List<DetailedError> inOrder(List<DetailedError> errors) {
		return errors.stream()
			.filter(Predicate.not(Mistakes::isLate))
			.sorted(Comparator.comparing((error) -> place(error.getFieldName())))
			.toList();
	}

	/** The name of a field without the number of its row: {@code rows.weight}. */
	public String word(String field) {
		return ROW.matcher(field).replaceAll("");
	}

	/** The number of its row, counted from one; 0 where there are no rows. */
	public int row(String field) {
		return ROW.matcher(field).results().map((row) -> Integer.parseInt(row.group(1)) + 1).findFirst().orElse(0);
	}

	private static boolean isLate(DetailedError error) {
		return Lateness.is(error.getCode());
	}

	private String place(@Nullable String field) {
		if (field == null || field.equals("[global]")) {
			return "";
		}
		StringBuilder place = new StringBuilder();
		Type type = form;
		for (String step : STEP.matcher(field).results().map(MatchResult::group).toList()) {
			int index = step.matches("\\d{1,4}") ? Integer.parseInt(step) : indexOf(step, type);
			place.append("%04d.".formatted(index));
			type = step.matches("\\d{1,4}") ? type : typeAt(index, type);
		}
		return place.toString();
	}

	private static int indexOf(String name, Type type) {
		RecordComponent[] components = componentsOf(type);
		for (int index = 0; index < components.length; index++) {
			if (components[index].getName().equals(name)) {
				return index;
			}
		}
		return LAST;
	}

	private static Type typeAt(int index, Type type) {
		return (index != LAST) ? componentsOf(type)[index].getGenericType() : Object.class;
	}

	private static RecordComponent[] componentsOf(Type type) {
		Type element = (type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type;
		RecordComponent[] components = (element instanceof Class<?> record) ? record.getRecordComponents() : null;
		return (components != null) ? components : new RecordComponent[0];
	}

}
