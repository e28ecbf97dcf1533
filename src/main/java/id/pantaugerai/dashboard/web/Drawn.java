package id.pantaugerai.dashboard.web;

/**
 * Markup that a template of ours has drawn. Only {@link Boards} makes it, so that no text
 * of a user can pass for it.
 */
final class Drawn {

	private final String markup;

	Drawn(String markup) {
		this.markup = markup;
	}

	String markup() {
		return markup;
	}

}
