package id.pantaugerai.demo;

import id.pantaugerai.suitability.LandFacts;

/**
 * A land asset of the sample that stands in the register.
 *
 * @param id as the register knows it
 * @param facts what is known of it
 */
record Plot(long id, LandFacts facts) {
}
