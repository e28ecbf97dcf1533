/** Tests of the pages of closed weeks. */
@NullMarked
package id.pantaugerai.closing.web;

import org.jspecify.annotations.NullMarked;
