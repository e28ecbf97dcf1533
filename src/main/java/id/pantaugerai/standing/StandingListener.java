package id.pantaugerai.standing;

import id.pantaugerai.kelurahan.KelurahanEvent;
import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Projects whatever happens in a kelurahan, in the same transaction. */
@Component
@RequiredArgsConstructor
class StandingListener {

	private final StandingService standings;

	@EventListener
	void on(KelurahanEvent event) {
		standings.project(event.kelurahanCode());
	}

}
