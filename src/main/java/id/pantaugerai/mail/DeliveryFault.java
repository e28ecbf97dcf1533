package id.pantaugerai.mail;

/** Why a letter was not sent; its name is the word {@code mail.fault.…}. */
public enum DeliveryFault {

	/** The server does not answer. */
	UNREACHABLE,
	/** The server does not let us in. */
	LOGIN,
	/** The server asks to come again later. */
	BUSY,
	/** The server knows no such recipient. */
	RECIPIENT,
	/** The server refuses us or the letter. */
	LETTER,
	/** Something else went wrong. */
	OTHER,
	/** The sender was stopped on the way; whether the server took it is not known. */
	INTERRUPTED,
	/** The account is closed or has no address any more. */
	NO_ADDRESS,
	/** The recipient unsubscribed. */
	MUTED,
	/** It waited so long that it would only confuse. */
	LATE

}
