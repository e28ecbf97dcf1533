package id.pantaugerai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The front door; starts, configures nothing. */
@SpringBootApplication
public class PantauGeraiApplication {

	public static void main(String[] args) {
		SpringApplication.run(PantauGeraiApplication.class, args);
	}

}
