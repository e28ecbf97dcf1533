package id.pantaugerai.calendar;

/** The list of holidays is another one, and with it what a working day is. */
public record HolidaysChanged() {
}
