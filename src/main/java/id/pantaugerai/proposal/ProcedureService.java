package id.pantaugerai.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.pantaugerai.account.Officer;
import id.pantaugerai.account.Role;
import id.pantaugerai.account.Scope;
import id.pantaugerai.land.LandDocumentKind;
import id.pantaugerai.land.LandDocuments;
import id.pantaugerai.land.LandStage;
import id.pantaugerai.shared.ConflictException;
import id.pantaugerai.shared.Rival;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/** Keeps what each stage asks for, and the instruments by which land may be had. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProcedureService {

	private static final Role[] KEEPERS = { Role.BKAD, Role.ADMIN };

	private static final Role[] READERS = { Role.BKAD, Role.ADMIN, Role.PEMKOT };

	private final LandProcedureRepository procedures;

	private final LandDocuments documents;

	private final Clock clock;

	/** Whether an officer may make the next version. */
	public boolean mayRevise(Scope scope) {
		return scope.hasRole(KEEPERS);
	}

	/**
	 * Lets pass who may make the next version.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 */
	public void requireKeeper(Scope scope) {
		scope.requireRole(KEEPERS);
	}

	/** What holds now. */
	public Procedure current() {
		return procedures.findFirstByOrderByNumberDesc().told(null);
	}

	/** What an asset still lacks before a stage is done. */
	public Set<LandDocumentKind> missing(LandStage stage, long assetId) {
		return current().missing(stage, documents.held(assetId));
	}

	/**
	 * The versions, newest first; the first holds.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 */
	public List<Procedure> history(Scope scope) {
		scope.requireRole(READERS);
		List<LandProcedureRepository.Author> authors = procedures.findAuthors();
		return procedures.findNewest()
			.stream()
			.map((version) -> version.told(authors.stream()
				.filter((author) -> author.number() == version.getNumber())
				.map(LandProcedureRepository.Author::name)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null)))
			.toList();
	}

	/**
	 * Makes the next version; the old ones stay.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 * @throws ConflictException when another version was made in the meantime
	 */
	@Transactional
	public void revise(ReviseProcedure revise, Officer officer) {
		requireKeeper(officer.scope());
		procedures.hold();
		LandProcedure before = procedures.findFirstByOrderByNumberDesc();
		if (before.getNumber() != revise.seen()) {
			Procedure newest = history(officer.scope()).get(0);
			throw new ConflictException("Another procedure follows " + revise.seen(),
					Rival.of(newest.recordedBy(), newest.recordedAt(), "procedure", newest.number(), newest.reason()));
		}
		Assert.isTrue(before.goesOnIn(revise.instruments()), "No instrument is left out");
		LandProcedure saved = procedures.save(new LandProcedure(revise, officer.id(), clock.instant()));
		procedures.rename(Objects.requireNonNull(before.getId()), Objects.requireNonNull(saved.getId()));
		log.info("Land procedure {} holds (account {})", saved.getNumber(), officer.id());
	}

}
