package id.pantaugerai.obstacle;

import java.util.Arrays;
import java.util.Optional;

/** What a person can do with an obstacle; each stands in its address as a noun. */
public enum ObstacleAction {

	HANDLE("penanganan", EventKind.HANDLED), ANSWER("jawaban", EventKind.ANSWERED),
	SOLVE("penyelesaian", EventKind.SOLVED), ASK("pertanyaan", EventKind.ASKED),
	CONFIRM("konfirmasi", EventKind.CONFIRMED), REOPEN("pembukaan", EventKind.REOPENED),
	WITHDRAW("penutupan", EventKind.WITHDRAWN), ESCALATE("eskalasi", EventKind.ESCALATED),
	EXTEND("perpanjangan", EventKind.EXTENDED), RETURN("pengembalian", EventKind.RETURNED),
	ROUTE("pengalihan", EventKind.ROUTED), LOWER("penurunan", EventKind.LOWERED), NOTE("catatan", EventKind.NOTED),
	WRITE("surat", EventKind.WRITTEN), REPLY("balasan", EventKind.REPLIED);

	private final String slug;

	private final EventKind kind;

	ObstacleAction(String slug, EventKind kind) {
		this.slug = slug;
		this.kind = kind;
	}

	/** The action that an address names; empty when there is no such. */
	public static Optional<ObstacleAction> find(String slug) {
		return Arrays.stream(values()).filter((action) -> action.slug.equals(slug)).findFirst();
	}

	/** Its name in an address. */
	public String slug() {
		return slug;
	}

	/** What happens by it. */
	public EventKind kind() {
		return kind;
	}

	/** Whether it is the reporter's to do; otherwise the holder's. */
	public boolean isForReporter() {
		return this == ANSWER || this == CONFIRM || this == REOPEN || this == WITHDRAW;
	}

	/** Whether it can be done without a word. */
	public boolean needsNoText() {
		return this == HANDLE || this == CONFIRM || this == WRITE;
	}

	boolean isAllowedIn(ObstacleState state) {
		return switch (this) {
			case HANDLE -> state == ObstacleState.BARU || state == ObstacleState.DIBUKA_LAGI;
			case ANSWER -> state == ObstacleState.MENUNGGU_PELAPOR;
			case CONFIRM -> state == ObstacleState.DISELESAIKAN;
			case REOPEN -> state == ObstacleState.DISELESAIKAN || state == ObstacleState.DITUTUP;
			case WITHDRAW, SOLVE -> state.isWorkable() || state == ObstacleState.MENUNGGU_PELAPOR;
			case NOTE, WRITE, REPLY -> state != ObstacleState.DITUTUP;
			default -> state.isWorkable();
		};
	}

}
