/** Tests of the documents made anew. */
@NullMarked
package id.pantaugerai.document;

import org.jspecify.annotations.NullMarked;
