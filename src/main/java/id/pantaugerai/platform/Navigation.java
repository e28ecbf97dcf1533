package id.pantaugerai.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the frame of every page who is signed in and where they may go. */
@Component("navigation") // by its short name in slices too
@RequiredArgsConstructor
public class Navigation {

	private final Environment environment;

	/** The frame for the request at hand. */
	public Frame current() {
		boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
		return officer().map((officer) -> frame(officer, demo))
			.orElseGet(() -> new Frame(demo, false, "", "", List.of()));
	}

	private static Frame frame(Officer officer, boolean demo) {
		List<Link> links = officer.mustChange() ? List.of() : links(officer, path());
		return new Frame(demo, true, officer.displayName(), officer.role().name(), links);
	}

	private static List<Link> links(Officer officer, String path) {
		List<Link> links = new ArrayList<>();
		if (officer.role() == Role.CAMAT) {
			links.add(Link.to(home(officer), "nav.tasks", path));
		}
		else {
			links.add(Link.to("/dasbor", "nav.dashboard", path));
		}
		links.add(Link.to("/kelurahan", "nav.kelurahan", path));
		links.add(Link.to("/laporan", "nav.report", path));
		if (officer.scope().hasRole(Role.ADMIN, Role.PEMKOT)) {
			links.add(Link.to("/admin/target", "nav.target", path));
		}
		if (officer.role() == Role.ADMIN) {
			links.add(Link.to("/admin/pengguna", "nav.users", path));
			links.add(Link.to("/admin/tahapan", "nav.templates", path));
			links.add(Link.to("/admin/batas", "nav.boundaries", path));
		}
		return links;
	}

	/** Where an officer begins. */
	static String home(Officer officer) {
		return (officer.role() == Role.CAMAT) ? "/kecamatan/" + officer.scope().area() : "/dasbor";
	}

	private static Optional<Officer> officer() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Officer officer)
				? Optional.of(officer) : Optional.empty();
	}

	private static String path() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest request = attributes.getRequest();
			return request.getRequestURI();
		}
		return "";
	}

	/**
	 * What stands around a page.
	 *
	 * @param demo whether the figures are made up
	 * @param signedIn whether anyone is
	 * @param officerName who
	 * @param role and what they are
	 * @param links where they may go
	 */
	public record Frame(boolean demo, boolean signedIn, String officerName, String role, List<Link> links) {
	}

	/**
	 * One place to go.
	 *
	 * @param href its path
	 * @param label the key of its name
	 * @param current whether the reader is there
	 */
	public record Link(String href, String label, boolean current) {

		static Link to(String href, String label, String path) {
			return new Link(href, label, path.equals(href) || path.startsWith(href + "/"));
		}

	}

}
