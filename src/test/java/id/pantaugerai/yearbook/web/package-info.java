@NullMarked
package id.pantaugerai.yearbook.web;

import org.jspecify.annotations.NullMarked;
