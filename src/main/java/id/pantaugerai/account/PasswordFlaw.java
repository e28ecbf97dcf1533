package id.pantaugerai.account;

/** Why a password cannot be taken. */
public enum PasswordFlaw {

	/** The current password is another. */
	WRONG,

	/** The current password was guessed too often. */
	TOO_OFTEN,

	/** Fewer than twelve characters. */
	SHORT,

	/** More than can be kept. */
	LONG,

	/** It holds the username. */
	LIKE_NAME,

	/** Too many people use it. */
	COMMON,

	/** It is the one in use. */
	SAME

}
