package id.pantaugerai.shared;

/**
 * A form whose texts are taken as they were typed: a sign that nobody sees is part of a
 * password.
 */
public interface Verbatim {

}
