package id.pantaugerai.account;

import java.io.Serializable;

/**
 * How an account stood when its password was looked at. Goes with the session until its
 * first page, where it is looked at once more.
 *
 * @param accountVersion counts the changes of the account
 */
public record Admission(int accountVersion) implements Serializable {

	private static final long serialVersionUID = 1L;

}
