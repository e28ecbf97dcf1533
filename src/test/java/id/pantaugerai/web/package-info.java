/** Tests of markup that is drawn once and kept. */
@NullMarked
package id.pantaugerai.web;

import org.jspecify.annotations.NullMarked;
