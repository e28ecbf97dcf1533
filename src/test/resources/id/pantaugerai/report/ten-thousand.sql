-- Seratus kecamatan dengan seratus kelurahan, masing-masing dibangun, dilaporkan dua kali, dan terkendala.
-- Dihitung di sela-selanya: kunci asing yang rencananya dibuat untuk tabel kecil mencari baris satu demi satu.
alter table gerai alter column id restart with 100000;
alter table obstacle alter column id restart with 100000;
alter sequence progress_report_seq restart with 100000;
insert into kecamatan (code, name, common_name, latitude, longitude, area_km2)
select '99.01.' || to_char(c, 'FM00'), 'Kecamatan ' || c, 'Kecamatan ' || c, -5, 105, 10 from generate_series(0, 99) c;
insert into kelurahan (code, kecamatan_code, name, common_name, latitude, longitude, area_km2, postal_code)
select '99.01.' || to_char(c, 'FM00') || '.' || to_char(k, 'FM0000'), '99.01.' || to_char(c, 'FM00'),
       'Kelurahan ' || k, 'Kelurahan ' || k, -5, 105, 1, '35000'
from generate_series(0, 99) c, generate_series(1001, 1100) k;
analyze kecamatan, kelurahan;
insert into gerai (kelurahan_code, template_id, started_on, recorded_at, recorded_by)
select code, (select id from milestone_template where number = 1), '2026-01-05', '2026-01-05 08:00+07', 1
from kelurahan where code like '99%';
analyze gerai;
insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select g.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
from gerai g join milestone_template_item i on i.template_id = g.template_id where g.kelurahan_code like '99%';
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
select id, 1, started_on, 12, 'Rencana awal', recorded_at, 1 from gerai where kelurahan_code like '99%';
insert into progress_report (number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
select 'LP-' || g.id || '-' || d, gen_random_uuid(), g.kelurahan_code, g.id, date '2026-01-15' + d, 3 + d,
       timestamptz '2026-01-15 09:00+07' + d * interval '1 day', 1
from gerai g, (values (0), (14)) as days (d) where g.kelurahan_code like '99%';
insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
select 'KD-' || replace(code, '.', ''), code, 'CUACA', 'Hujan di ' || code, '2026-01-20', gen_random_uuid(), '2026-01-20 08:00+07', 1
from kelurahan where code like '99%';
analyze obstacle;
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', tier, 'BARU', true, description, 5, recorded_at, recorded_by from obstacle o
where not exists (select 1 from obstacle_event e where e.obstacle_id = o.id);
analyze;
