package id.pantaugerai.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.notice.UnreadCounts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the frame of every page who is signed in and where they may go. */
@Component("navigation") // by its short name in slices too
public class Navigation {

	private final boolean demo;

	private final @Nullable UnreadCounts unread;

	private final Clock clock;

	Navigation(Environment environment, ObjectProvider<UnreadCounts> unread, Clock clock) {
		this.clock = clock;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
		this.unread = unread.getIfAvailable(); // slices have none
	}

	/** The frame for the request at hand. */
	public Frame current() {
		return officer().map(this::frame).orElseGet(() -> new Frame(demo, false, "", "", List.of(), 0));
	}

	/**
	 * When the page at hand is drawn: the moment its figures are true for, also when it
	 * is kept and handed out again.
	 */
	public Instant drawnAt() {
		return clock.instant();
	}

	private Frame frame(Officer officer) {
		List<Link> links = officer.mustChange() ? List.of() : links(officer, path());
		long waiting = (unread != null && !officer.mustChange()) ? unread.of(officer) : 0;
		return new Frame(demo, true, officer.displayName(), officer.role().name(), links, waiting);
	}

	private static List<Link> links(Officer officer, String path) {
		List<Link> links = new ArrayList<>();
		links.add(Link.to(home(officer), (officer.role() == Role.CAMAT) ? "nav.tasks" : "nav.dashboard", path));
		links.add(Link.to("/kelurahan", "nav.kelurahan", path));
		links.add(Link.to("/lahan", "nav.land", path));
		links.add(Link.to("/kendala", "nav.obstacles", path));
		links.add(Link.to("/laporan", "nav.report", path));
		for (Office office : Office.values()) {
			if (officer.scope().hasRole(office.roles)) {
				links.add(Link.to(office.href, office.label, path));
			}
		}
		return links.stream().map((link) -> link.among(links)).toList();
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
	 * @param unread how many notices wait for them
	 */
	public record Frame(boolean demo, boolean signedIn, String officerName, String role, List<Link> links,
			long unread) {
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

		/** Of several places around the reader, only the nearest is where they are. */
		Link among(List<Link> all) {
			boolean nearer = all.stream().anyMatch((other) -> other.current && other.href.length() > href.length());
			return (current && nearer) ? new Link(href, label, false) : this;
		}

	}

	/** The pages that only some roles keep. */
	private enum Office {

		MATCHING("/lahan/pemadanan", "nav.matching", Role.PEMKOT, Role.BKAD, Role.PEMPROV),
		TARGET("/admin/target", "nav.target", Role.ADMIN, Role.PEMKOT),
		CRITERIA("/admin/kriteria", "nav.criteria", Role.ADMIN, Role.BKAD),
		PROCEDURE("/admin/tahap-lahan", "nav.procedure", Role.ADMIN, Role.BKAD),
		LETTERHEADS("/admin/instansi", "nav.offices", Role.ADMIN, Role.DINAS),
		USERS("/admin/pengguna", "nav.users", Role.ADMIN), TEMPLATES("/admin/tahapan", "nav.templates", Role.ADMIN),
		BOUNDARIES("/admin/batas", "nav.boundaries", Role.ADMIN),
		OBSTACLES("/admin/kendala", "nav.obstacle.settings", Role.ADMIN),
		HOLIDAYS("/admin/libur", "nav.holidays", Role.ADMIN), MAIL("/admin/surat-elektronik", "nav.mail", Role.ADMIN);

		private final String href;

		private final String label;

		private final Role[] roles;

		Office(String href, String label, Role... roles) {
			this.href = href;
			this.label = label;
			this.roles = roles;
		}

	}

}
