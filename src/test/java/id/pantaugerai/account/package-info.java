@NullMarked
package id.pantaugerai.account;

import org.jspecify.annotations.NullMarked;
