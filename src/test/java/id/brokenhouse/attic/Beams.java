package id.brokenhouse.attic;

import org.springframework.data.repository.Repository;

/** Breaks the second law: a repository that everybody sees. */
public interface Beams extends Repository<Beam, Long> {

}
