package id.pantaugerai.demo;

import java.util.Arrays;

import id.pantaugerai.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class DemoAbsenceIT {

	@Autowired
	ApplicationContext house;

	@Autowired
	JdbcClient jdbc;

	@Test
	void nothingOfTheSampleExistsOutsideItsProfile() {
		assertThat(Arrays.stream(house.getBeanDefinitionNames()).map(house::getType)).isNotEmpty()
			.noneMatch((type) -> type != null && type.getPackage() == DemoService.class.getPackage());
		assertThat(jdbc.sql("select count(*) from account where username = 'pemkot'").query(Long.class).single())
			.isZero();
		assertThat(jdbc.sql("select count(*) from progress_report").query(Long.class).single()).isZero();
	}

}
