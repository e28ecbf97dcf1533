/** The pages of the land proposals. */
@NullMarked
package id.pantaugerai.proposal.web;

import org.jspecify.annotations.NullMarked;
