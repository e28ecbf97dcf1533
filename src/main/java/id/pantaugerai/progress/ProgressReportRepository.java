package id.pantaugerai.progress;

import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface ProgressReportRepository extends Repository<ProgressReport, Long> {

	ProgressReport saveAndFlush(ProgressReport report);

	@NativeQuery("select nextval('progress_report_seq')")
	long nextId();

}
