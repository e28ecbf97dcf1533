package id.pantaugerai.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Meets a form whose files are too large together before its token is looked for, which
 * could not be found and would be called forged. What was typed is kept, the files are
 * not.
 */
@RequiredArgsConstructor
class OversizeFilter extends OncePerRequestFilter {

	private static final int MOST_READ = 512 << 20;

	private final FormKeeper forms;

	private final DataSize most;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getContentLengthLong() <= most.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!LocalPath.comesFromElsewhere(request)) {
			request.setAttribute("keptPath", forms.keep(request, MultipartText.read(request, MOST_READ)));
		}
		response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

}
