@NullMarked
package id.pantaugerai.mail;

import org.jspecify.annotations.NullMarked;
