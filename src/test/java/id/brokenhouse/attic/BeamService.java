package id.brokenhouse.attic;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Breaks the third law: takes and hands out entities; and wakes itself. */
@Service
public class BeamService {

	/** Hands one out. */
	public Beam find() {
		return new Beam();
	}

	/** Wakes itself. */
	@Scheduled(fixedDelay = 60_000)
	public void creak() {
	}

	/** Takes one. */
	public void keep(Beam beam) {
		beam.setId(beam.id() + 1);
	}

}
