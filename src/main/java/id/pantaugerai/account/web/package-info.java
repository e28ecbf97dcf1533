/** The pages of signing in, of one's own account and of managing accounts. */
@NullMarked
package id.pantaugerai.account.web;

import org.jspecify.annotations.NullMarked;
