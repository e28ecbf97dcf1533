-- Satu kendala yang masih terbuka pada akhir minggu ke-6 tahun 2026.
insert into obstacle (id, number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
    overriding system value
values (901, 'KD-2026-900901', '18.71.01.1005', 'MATERIAL', E'=cmd|'' /C calc''!A0\nsemen', '2026-02-05', gen_random_uuid(), '2026-02-05 08:00+07', 1);
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', tier, 'BARU', true, description, 5, recorded_at, recorded_by from obstacle o
where not exists (select 1 from obstacle_event e where e.obstacle_id = o.id);
