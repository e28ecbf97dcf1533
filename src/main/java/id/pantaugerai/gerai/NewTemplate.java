package id.pantaugerai.gerai;

import java.util.List;

/**
 * Makes the next version of the milestone template.
 *
 * @param seen number of the version that it was made from
 * @param reason why it is needed
 * @param items the steps in order; their weights sum to 100
 */
public record NewTemplate(int seen, String reason, List<TemplateItem> items) {

	public NewTemplate {
		items = List.copyOf(items);
	}

}
