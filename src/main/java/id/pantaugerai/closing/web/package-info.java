/** The pages of closed weeks: closing, archive, verification. */
@NullMarked
package id.pantaugerai.closing.web;

import org.jspecify.annotations.NullMarked;
