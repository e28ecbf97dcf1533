-- Sebuah kota dengan setiap keadaan: banyaknya kelurahan berapa pun, keadaannya menurut nomor urut.
insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
    overriding system value
values (1, 'camat.kedaton', 'Camat Kedaton', 'CAMAT', '18.71.01', '-', false, '2025-10-01')
on conflict do nothing;

create temporary table ordered on commit drop as
select code, row_number() over (order by code) as n from kelurahan;

insert into completion_target (target_date, reason, recorded_at)
values ((now() at time zone 'Asia/Jakarta')::date + 60, 'Target uji', now() - interval '100 days');

insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select code, (array['BELUM_ADA', 'DIIDENTIFIKASI', 'DIUSULKAN', 'DIVERIFIKASI', 'DIBERI_CATATAN', 'DIPERTIMBANGKAN',
              'DITOLAK', 'TERVERIFIKASI'])[n % 9], (now() at time zone 'Asia/Jakarta')::date - 90, now() - interval '90 days', 1
from ordered where n % 9 > 0 and n % 3 > 0;
insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select code, 'TERVERIFIKASI', (now() at time zone 'Asia/Jakarta')::date - 80, now() - interval '80 days', 1 from ordered where n % 9 = 3;

insert into operation_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
select code, (array['BELUM', 'GERAI_SEDERHANA', 'PRASYARAT_TERPENUHI', 'SARANA_LENGKAP', 'BEROPERASI',
              'GERAI_SEDERHANA'])[n % 7], (now() at time zone 'Asia/Jakarta')::date - 30, now() - interval '30 days', 1
from ordered where n % 7 > 0;

insert into gerai (kelurahan_code, template_id, started_on, recorded_at, recorded_by)
select o.code, t.id, (now() at time zone 'Asia/Jakarta')::date - (n % 11)::int * 7 - 4, now() - interval '78 days', 1
from ordered o, milestone_template t where t.number = 1 and n % 9 in (3, 8) or t.number = 1 and n % 12 = 1;
insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select g.id, i.position, i.name, i.weight, i.start_percent, i.finish_percent
from gerai g join milestone_template_item i on i.template_id = g.template_id;
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
select id, 1, started_on, 12, 'Rencana awal', now() - interval '78 days', 1 from gerai;

insert into progress_report (number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
select 'LP-UJI-' || n, gen_random_uuid(), o.code, g.id, (now() at time zone 'Asia/Jakarta')::date - (n % 13)::int,
       case when g.id is null then null when n % 10 = 7 then 100 else (n * 7 % 97) end, now() - (n % 13) * interval '1 day', 1
from ordered o left join gerai g on g.kelurahan_code = o.code
where n % 10 <> 4;

insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
select 'KD-2026-' || 900000 + n, code, (array['CUACA', 'MATERIAL', 'AKSES_JALAN', 'STATUS_ASET'])[1 + n % 4], 'Contoh', (now() at time zone 'Asia/Jakarta')::date - 10,
       gen_random_uuid(), now() - interval '10 days', 1
from ordered where n % 6 = 0 or n % 9 = 8;
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', tier, 'BARU', true, description, 5, recorded_at, recorded_by from obstacle o
where not exists (select 1 from obstacle_event e where e.obstacle_id = o.id);

-- A plan made for empty tables takes minutes over ten thousand rows.
analyze;
