package id.pantaugerai.shared;

/** So many want the same dear work at once that one more is asked to come again. */
public class BusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public BusyException(String what) {
		super(what);
	}

}
