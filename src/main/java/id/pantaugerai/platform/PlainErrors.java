package id.pantaugerai.platform;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server refuses before it asks us, under the same headers as every
 * other answer, and says nothing about itself.
 */
public class PlainErrors extends ErrorReportValve {

	/** Made by the server, which knows only its name. */
	public PlainErrors() {
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() >= 400 && !response.isCommitted()) {
			RejectedRequests.guard(response);
		}
		super.report(request, response, failure);
	}

}
