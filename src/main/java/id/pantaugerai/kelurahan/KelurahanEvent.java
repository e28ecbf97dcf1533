package id.pantaugerai.kelurahan;

/**
 * Something happened in one kelurahan that changes where it stands; published inside the
 * transaction that caused it.
 */
public interface KelurahanEvent {

	/** Kemendagri code of the kelurahan. */
	String kelurahanCode();

}
