@NullMarked
package id.pantaugerai.docket.web;

import org.jspecify.annotations.NullMarked;
