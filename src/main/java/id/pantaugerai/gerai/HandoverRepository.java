package id.pantaugerai.gerai;

import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, Long> {

	Handover save(Handover handover);

}
