package id.pantaugerai.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a report of one kelurahan starts from.
 *
 * @param place the kelurahan
 * @param geraiId the gerai under construction; absent before it starts
 * @param startedOn the first day of construction; absent before it starts
 * @param figures the milestones as last reported, 0 where nothing was; empty before the
 * start
 * @param last the report in force; absent when there is none
 */
public record ReportSheet(Place place, @Nullable Long geraiId, @Nullable LocalDate startedOn, MilestoneFigures figures,
		@Nullable Last last) {

	/** Whether there are milestones to report. */
	public boolean isStarted() {
		return geraiId != null;
	}

	/** The id of the report in force; absent when there is none. */
	public @Nullable Long lastId() {
		return (last != null) ? last.id() : null;
	}

	/** Whether the report in force is another than the one an officer started from. */
	public boolean isNewerThan(@Nullable Long basedOn) {
		return last != null && !Objects.equals(last.id(), basedOn);
	}

	/** What an officer sees who starts from this sheet. */
	public Basis basis() {
		return new Basis(lastId(), figures.percents());
	}

	/** Whether milestones were reported before. */
	public boolean hasFigures() {
		return last != null && last.physical() != null;
	}

	/**
	 * One kelurahan by name.
	 *
	 * @param code Kemendagri code
	 * @param name the spelling people use
	 * @param kecamatanCode Kemendagri code of the kecamatan
	 * @param kecamatan the spelling people use
	 */
	public record Place(String code, String name, String kecamatanCode, String kecamatan) {
	}

	/**
	 * The report in force.
	 *
	 * @param id identifies it
	 * @param number its receipt
	 * @param observedOn the day it speaks of
	 * @param recordedAt when it was received
	 * @param officer the name of who sent it
	 * @param physical EV; absent when construction had not started
	 * @param builderFigure the builder's own figure; absent when not given
	 */
	public record Last(long id, String number, LocalDate observedOn, Instant recordedAt, String officer,
			@Nullable BigDecimal physical, @Nullable BigDecimal builderFigure) {
	}

}
