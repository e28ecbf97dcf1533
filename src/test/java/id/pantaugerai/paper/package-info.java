/** Tests of papergraphs, good and hostile. */
@NullMarked
package id.pantaugerai.paper;

import org.jspecify.annotations.NullMarked;
