/** A house in which every law is broken once, so that the guards can be seen to bark. */
@NullMarked
package id.brokenhouse;

import org.jspecify.annotations.NullMarked;
