package id.pantaugerai.mail;

/**
 * A letter that is to be sent to one officer.
 *
 * @param kind why it is written
 * @param event names what it is about, for ever: nobody gets two letters of one event
 * @param accountId whom it is for
 * @param subject one line
 * @param content what it says
 */
public record Letter(LetterKind kind, String event, long accountId, String subject, LetterContent content) {
}
