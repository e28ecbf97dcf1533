-- Kota uji: wilayah tambahan sampai jumlah yang diminta, separuh lokasi dibangun, sepuluh minggu laporan.
insert into account (username, display_name, role, area, password_hash, must_change, created_at)
select 'uji.' || code, 'Camat ' || common_name, 'CAMAT', code, (select password_hash from account where username = 'admin'),
       false, now() - interval '90 days'
from kecamatan;

create temporary table who as select id from account where username = 'admin';

create temporary table place as
select code, row_number() over (order by code) as n from kelurahan;

insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select code, (array['BELUM_ADA', 'DIIDENTIFIKASI', 'DIUSULKAN', 'DIVERIFIKASI', 'TERVERIFIKASI'])[1 + n % 5],
       current_date - 80, now() - interval '80 days', (select id from who) from place;

insert into operation_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select code, (array['BELUM', 'GERAI_SEDERHANA'])[1 + n % 2], current_date - 80, now() - interval '80 days',
       (select id from who) from place;

insert into gerai (kelurahan_code, template_id, started_on, recorded_at, recorded_by)
select code, (select id from milestone_template where number = 1), current_date - 70, now() - interval '70 days',
       (select id from who) from place where n % 2 = 0;

insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select g.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
from gerai g join milestone_template_item i on i.template_id = g.template_id;

insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
select id, 1, started_on, 12, 'Rencana awal', recorded_at, recorded_by from gerai;

insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
select w * 1000000 + p.n, 'UJI-' || w || '-' || p.n, gen_random_uuid(), p.code, g.id, current_date - 7 * (10 - w),
       case when g.id is not null then (w * (3 + p.n % 4)) end, now() - (7 * (10 - w)) * interval '1 day' - interval '1 hour',
       (select id from who)
from place p left join gerai g on g.kelurahan_code = p.code cross join generate_series(0, 9) w;

insert into report_milestone (report_id, milestone_id, percent)
select r.id, m.id, r.physical from progress_report r join gerai_milestone m on m.gerai_id = r.gerai_id;

select setval('progress_report_seq', 20000000);

insert into kecamatan_week (kecamatan_code, monday, plan_sum)
select c.code, (date_trunc('week', current_date) + w * interval '7 days')::date, least(100, 8 * (w + 11))
from kecamatan c cross join generate_series(-10, 3) w
on conflict (kecamatan_code, monday) do update set plan_sum = excluded.plan_sum;

analyze;
