package id.pantaugerai.proposal;

import java.time.Clock;
import java.util.EnumSet;
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

/** Keeps what each stage asks for, and the instruments by which land may be had. */
@Slf4j
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProcedureService {

	private static final Role[] KEEPERS = { Role.BKAD, Role.ADMIN };

	private final LandProcedureRepository procedures;

	private final LandDocuments documents;

	private final Clock clock;

	/** What holds now. */
	public Procedure current() {
		return procedures.findFirstByOrderByNumberDesc().told(null);
	}

	/** What an asset still lacks before a stage is done. */
	public Set<LandDocumentKind> missing(LandStage stage, long assetId) {
		Set<LandDocumentKind> missing = EnumSet.noneOf(LandDocumentKind.class);
		missing.addAll(current().of(stage));
		missing.removeAll(documents.held(assetId));
		return missing;
	}

	/**
	 * The versions, newest first; the first holds.
	 * @throws id.pantaugerai.shared.ForbiddenException when the role does not allow it
	 */
	public List<Procedure> history(Scope scope) {
		scope.requireRole(KEEPERS);
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
		officer.scope().requireRole(KEEPERS);
		procedures.hold();
		if (procedures.findFirstByOrderByNumberDesc().getNumber() != revise.seen()) {
			Procedure newest = history(officer.scope()).get(0);
			throw new ConflictException("Another procedure follows " + revise.seen(),
					Rival.of(newest.recordedBy(), newest.recordedAt(), "procedure", newest.number(), newest.reason()));
		}
		LandProcedure saved = procedures.save(new LandProcedure(revise, officer.id(), clock.instant()));
		log.info("Land procedure {} holds (account {})", saved.getNumber(), officer.id());
	}

}
