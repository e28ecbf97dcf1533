package id.brokenhouse.unmarked;

/** Breaks the tenth law: its package does not say what may be null. */
class Anything {

}
