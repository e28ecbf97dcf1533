package id.pantaugerai.demo;

import java.util.List;

/** The tables of the sample, for a test that writes it anew. */
final class DemoTables {

	private static final String LATER = " where procedure_id in (select id from land_procedure where recorded_by is not null)";

	/** What the sample writes, so that nothing is deleted before what names it. */
	static final List<String> WRITTEN = List.of("closed_edition", "notice", "report_return_answer", "report_return",
			"office_term_event", "office_term", "photo", "report_milestone", "progress_report", "obstacle_event",
			"obstacle", "obstacle_number", "gerai_handover", "baseline", "gerai_milestone", "gerai",
			"land_status_change", "operation_status_change", "matching_pair", "matching_run", "matching_refusal",
			"land_proposal_step", "land_proposal", "land_procedure_document" + LATER, "land_procedure_stage" + LATER,
			"land_procedure_instrument" + LATER, "land_procedure where recorded_by is not null",
			"completion_target where recorded_by is not null", "kelurahan_standing", "kecamatan_standing",
			"kecamatan_week", "land_asset_revision", "land_asset", "account_change", "account");

	/** Those that count from one again. */
	static final List<String> NUMBERED = List.of("obstacle", "obstacle_event", "baseline", "gerai_milestone", "gerai",
			"land_status_change", "operation_status_change", "land_asset", "land_proposal", "matching_run",
			"matching_refusal", "notice", "report_return", "office_term", "account");

	private DemoTables() {
	}

}
