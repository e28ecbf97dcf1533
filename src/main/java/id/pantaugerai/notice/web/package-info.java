/** The pages of the inbox. */
@NullMarked
package id.pantaugerai.notice.web;

import org.jspecify.annotations.NullMarked;
