package id.pantaugerai.obstacle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ObstacleRepository extends Repository<Obstacle, Long> {

	Obstacle save(Obstacle obstacle);

	Optional<Obstacle> findBySubmissionId(UUID submissionId);

	Optional<Obstacle> findByNumber(String number);

	List<Obstacle> findByStateNotOrderById(ObstacleState state);

	/** Holds one obstacle against another writer until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Obstacle> readByNumber(String number);

	/** The same; absent when another writer has it. */
	@NativeQuery("select * from obstacle where id = :id for update skip locked")
	Optional<Obstacle> claim(long id);

	/** Holds one kelurahan against another writer until the transaction ends. */
	@NativeQuery("select code from kelurahan where code = :code for no key update")
	Optional<String> hold(String code);

	/** The next number of a year; a second writer waits for the first. */
	@NativeQuery("""
			insert into obstacle_number (year, last) values (:year, 1)
			on conflict (year) do update set last = obstacle_number.last + 1
			returning last
			""")
	int nextNumber(int year);

}
