package id.pantaugerai.account;

import org.springframework.security.core.AuthenticationException;

/** Signing in failed, or was not even tried. */
public class SignInRefusedException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final SignInRefusal refusal;

	SignInRefusedException(SignInRefusal refusal) {
		super("Refused");
		this.refusal = refusal;
	}

	/** What may be said about it. */
	public SignInRefusal refusal() {
		return refusal;
	}

}
