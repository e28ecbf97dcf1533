package id.pantaugerai.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;
import org.thymeleaf.web.IWebExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What is drawn once is shown to many. */
class DrawnTests {

	private final ITemplateEngine engine = mock(ITemplateEngine.class);

	@Test
	void leavesOutWhatOnlyTheTemplateReads() {
		assertThat(draw("<ul>\n      <li>Satu</li>\n</ul>").markup()).isEqualTo("<ul>\n<li>Satu</li>\n</ul>");
	}

	@Test
	void neverHoldsTheTokenOfWhoeverAskedFirst() {
		assertThatIllegalStateException()
			.isThrownBy(() -> draw("<form><input type=\"hidden\" name=\"_csrf\" value=\"rahasia\"/></form>"))
			.withMessageNotContaining("rahasia");
	}

	private Drawn draw(String markup) {
		given(engine.process(anyString(), anySet(), any(IContext.class))).willReturn(markup);
		return Drawn.by(engine, new Drawn.Fragment("standing/worklist", "head"), mock(IWebExchange.class), Map.of());
	}

}
