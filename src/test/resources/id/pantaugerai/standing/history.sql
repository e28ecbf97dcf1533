-- Satu gerai di Sukamenanti: mulai 5 Januari 2026, dua laporan, satu rencana ulang, satu kendala yang sudah ditutup.
insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
values ('18.71.01.1005', 'DIUSULKAN', '2025-12-01', '2025-12-01 09:00+07', 1),
       ('18.71.01.1005', 'TERVERIFIKASI', '2025-12-20', '2025-12-20 09:00+07', 1);
insert into operation_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
values ('18.71.01.1005', 'GERAI_SEDERHANA', '2025-12-08', '2025-12-08 09:00+07', 1);
insert into gerai (id, kelurahan_code, template_id, started_on, recorded_at, recorded_by)
    overriding system value
values (900, '18.71.01.1005', (select id from milestone_template where number = 1), '2026-01-05', '2026-01-05 08:00+07', 1);
insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select 900, position, name, weight, start_percent, finish_percent from milestone_template_item;
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
values (900, 1, '2026-01-05', 12, 'Rencana awal', '2026-01-05 08:00+07', 1),
       (900, 2, '2026-01-05', 20, 'Material terlambat', '2026-02-10 08:00+07', 1);
insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
values (901, 'LP-2026-900901', gen_random_uuid(), '18.71.01.1005', 900, '2026-01-15', 3.00, '2026-01-15 10:00+07', 1),
       (902, 'LP-2026-900902', gen_random_uuid(), '18.71.01.1005', 900, '2026-02-04', 20.60, '2026-02-04 10:00+07', 1),
       (903, 'LP-2026-900903', gen_random_uuid(), '18.71.01.1005', 900, '2026-01-20', 5.00, '2026-02-05 10:00+07', 1);
insert into obstacle (id, number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
    overriding system value
values (900, 'KD-2026-900900', '18.71.01.1005', 'CUACA', 'Hujan', '2026-01-20', gen_random_uuid(), '2026-01-20 08:00+07', 1);
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', tier, 'BARU', true, description, 5, recorded_at, recorded_by from obstacle o
where not exists (select 1 from obstacle_event e where e.obstacle_id = o.id);
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, recorded_at, recorded_by)
values (900, 1, 'WITHDRAWN', 'KECAMATAN', 'DITUTUP', false, 'Selesai', '2026-02-03 08:00+07', 1);
update obstacle set state = 'DITUTUP', closed_at = '2026-02-03 08:00+07', days_taken = 10 where id = 900;
