/** The pages of the delivery log. */
@NullMarked
package id.pantaugerai.mail.web;

import org.jspecify.annotations.NullMarked;
