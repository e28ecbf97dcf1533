/** The page from which all files of a year are asked for and fetched. */
@NullMarked
package id.pantaugerai.yearbook.web;

import org.jspecify.annotations.NullMarked;
