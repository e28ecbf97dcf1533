@NullMarked
package id.pantaugerai.progress.web;

import org.jspecify.annotations.NullMarked;
