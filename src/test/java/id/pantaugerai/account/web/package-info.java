@NullMarked
package id.pantaugerai.account.web;

import org.jspecify.annotations.NullMarked;
