package id.pantaugerai.standing;

import id.pantaugerai.gerai.ConstructionStarted;
import id.pantaugerai.gerai.PlanRevised;
import id.pantaugerai.kelurahan.KelurahanEvent;
import id.pantaugerai.progress.ProgressReported;
import id.pantaugerai.target.TargetMoved;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Projects whatever happens in a kelurahan, in the same transaction. */
@Component
@RequiredArgsConstructor
class StandingListener {

	private final StandingService standings;

	private final ReportReminder reminder;

	@EventListener
	void on(KelurahanEvent event) {
		boolean complete = standings.project(event.kelurahanCode());
		if (complete && event instanceof ProgressReported) {
			reminder.settle(event.kelurahanCode());
		}
	}

	@EventListener
	void on(ConstructionStarted event) {
		standings.projectPlan(event.kelurahanCode());
	}

	@EventListener
	void on(PlanRevised event) {
		standings.projectPlan(event.kelurahanCode());
	}

	@EventListener
	void on(TargetMoved event) {
		standings.refresh();
	}

}
