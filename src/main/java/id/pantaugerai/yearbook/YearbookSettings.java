package id.pantaugerai.yearbook;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How long archives are kept and how large they may be.
 */
@Component
class YearbookSettings {

	private final Duration kept;

	private final DataSize most;

	YearbookSettings(@Value("${pantau.yearbook.keep}") Duration kept, @Value("${pantau.yearbook.most}") DataSize most) {
		this.kept = kept;
		this.most = most;
	}

	Duration kept() {
		return kept;
	}

	long mostBytes() {
		return most.toBytes();
	}

}
