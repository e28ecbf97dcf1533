/** Tests of photographs, good and hostile. */
@NullMarked
package id.pantaugerai.photo;

import org.jspecify.annotations.NullMarked;
