package id.pantaugerai.progress.web;

/**
 * What is wrong with one field, in words.
 *
 * @param field the id of the control
 * @param label the name of the control; empty when it is about the whole
 * @param text what is wrong, the limit, and what to do
 */
record Complaint(String field, String label, String text) {

	/** The name of the control and what is wrong with it. */
	public String whole() {
		return label.isEmpty() ? text : label + ": " + text;
	}

}
