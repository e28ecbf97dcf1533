-- Satu kendala yang masih terbuka pada akhir minggu ke-6 tahun 2026.
insert into obstacle (id, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by)
    overriding system value
values (901, '18.71.01.1005', 'MATERIAL', E'=cmd|'' /C calc''!A0\nsemen', '2026-02-05', gen_random_uuid(), '2026-02-05 08:00+07', 1);
