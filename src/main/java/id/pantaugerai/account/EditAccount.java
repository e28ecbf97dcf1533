package id.pantaugerai.account;

/**
 * A change to who an account is for.
 *
 * @param id the account
 * @param version as the editor last saw it
 * @param displayName the name shown
 * @param role what the officer does
 * @param area the code they answer for
 */
public record EditAccount(long id, int version, String displayName, Role role, String area) {
}
