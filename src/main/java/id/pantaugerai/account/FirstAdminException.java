package id.pantaugerai.account;

/** The first operator cannot be made, so nobody could ever sign in. */
class FirstAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FirstAdminException(String message) {
		super(message);
	}

}
