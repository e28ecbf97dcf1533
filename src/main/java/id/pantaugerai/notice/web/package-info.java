/** The pages of the inbox, of what is sent by mail, and of the mail that was sent. */
@NullMarked
package id.pantaugerai.notice.web;

import org.jspecify.annotations.NullMarked;
