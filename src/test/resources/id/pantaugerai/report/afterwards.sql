-- Semua yang dapat terjadi sesudah minggu ke-6 tahun 2026, termasuk yang bercerita tentang minggu itu.
insert into progress_report (id, number, submission_id, kelurahan_code, gerai_id, observed_on, physical, recorded_at, recorded_by)
values (910, 'LP-2026-900910', gen_random_uuid(), '18.71.01.1005', 900, '2026-02-08', 33.00, '2026-02-09 00:00+07', 1),
       (911, 'LP-2026-900911', gen_random_uuid(), '18.71.01.1005', 900, '2026-01-30', 12.00, '2026-02-20 10:00+07', 1),
       (912, 'LP-2026-900912', gen_random_uuid(), '18.71.01.1003', null, '2026-02-05', null, '2026-02-20 10:00+07', 1);
insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
values ('KD-2026-900902', '18.71.01.1005', 'CUACA', 'Hujan sejak Januari', '2026-01-20', gen_random_uuid(), '2026-02-09 08:00+07', 1);
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', tier, 'BARU', true, description, 5, recorded_at, recorded_by from obstacle o
where not exists (select 1 from obstacle_event e where e.obstacle_id = o.id);
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, recorded_at, recorded_by)
values (901, 1, 'WITHDRAWN', 'KECAMATAN', 'DITUTUP', false, 'Semen datang', '2026-02-10 08:00+07', 1),
       (900, 1, 'REOPENED', 'KECAMATAN', 'DIBUKA_LAGI', true, 'Hujan lagi', '2026-02-12 08:00+07', 1);
update obstacle set state = 'DITUTUP', closed_at = '2026-02-10 08:00+07' where id = 901;
update obstacle set state = 'DIBUKA_LAGI', closed_at = null where id = 900;
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
values (900, 3, '2026-01-05', 30, 'Rencana ketiga', '2026-02-15 08:00+07', 1);
insert into completion_target (target_date, reason, recorded_at, recorded_by)
values ('2026-01-31', 'Maju', '2026-02-16 08:00+07', 1);
insert into land_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
values ('18.71.01.1005', 'DITOLAK', '2026-01-10', '2026-02-17 09:00+07', 1),
       ('18.71.01.1006', 'TERVERIFIKASI', '2026-01-10', '2026-02-17 09:00+07', 1);
insert into operation_status_change (kelurahan_code, status, effective_on, recorded_at, recorded_by)
values ('18.71.01.1005', 'BEROPERASI', '2026-02-01', '2026-02-18 09:00+07', 1);
insert into gerai_handover (gerai_id, handed_over_on, recorded_at, recorded_by)
values (900, '2026-02-01', '2026-02-19 08:00+07', 1);
insert into gerai (id, kelurahan_code, template_id, started_on, recorded_at, recorded_by)
    overriding system value
values (901, '18.71.01.1006', (select id from milestone_template where number = 1), '2026-01-05', '2026-02-19 08:00+07', 1);
insert into gerai_milestone (gerai_id, position, name, weight, start_percent, finish_percent)
select 901, position, name, weight, start_percent, finish_percent from milestone_template_item;
insert into baseline (gerai_id, number, start_on, duration_weeks, reason, recorded_at, recorded_by)
values (901, 1, '2026-01-05', 12, 'Rencana awal', '2026-02-19 08:00+07', 1);
