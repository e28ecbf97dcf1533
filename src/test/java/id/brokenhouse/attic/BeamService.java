package id.brokenhouse.attic;

import org.springframework.stereotype.Service;

/** Breaks the third law: takes and hands out entities. */
@Service
public class BeamService {

	/** Hands one out. */
	public Beam find() {
		return new Beam();
	}

	/** Takes one. */
	public void keep(Beam beam) {
		beam.setId(beam.id() + 1);
	}

}
