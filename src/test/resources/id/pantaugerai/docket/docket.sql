-- Delapan kendala, dihitung dari hari ini: dua lewat waktu, satu hampir, satu menunggu pelapor, satu ditutup.
insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at,
  recorded_by, severity, tier, office_code, state, allowance, used_before, running_from, due_on, warn_on, late_on,
  closed_at, risen_at, answered_at)
select v.number, v.code, v.category, v.description, current_date - 1, gen_random_uuid(), now() - v.age * interval '1 day',
       9001, v.severity, v.tier, v.office, v.state, 5, v.used,
       case when v.state not in ('MENUNGGU_PELAPOR', 'DITUTUP') then (now() at time zone 'Asia/Jakarta')::date end,
       (now() at time zone 'Asia/Jakarta')::date + v.due, (now() at time zone 'Asia/Jakarta')::date + v.due - 2,
       (now() at time zone 'Asia/Jakarta')::date + v.due + 1,
       case when v.state = 'DITUTUP' then now() end, case when v.number = 'KD-9001' then now() end,
       case when v.number = 'KD-9003' then now() end
from (values
    ('KD-9001', '18.71.01.1005', 'ALAS_HAK', 'Sertifikat', 60, 'MENGHAMBAT', 'KOTA', 'BKAD', 'DITANGANI', 1, 20),
    ('KD-9002', '18.71.01.1005', 'AKSES_JALAN', '=cmd()', 60, 'MENGANCAM_TARGET', 'KOTA', 'PU', 'BARU', 7, -2),
    ('KD-9003', '18.71.01.1005', 'LP2B', 'Sawah', 0, 'MENGHAMBAT', 'PROVINSI', null, 'DITANGANI', 0, 30),
    ('KD-9004', '18.71.01.1005', 'CUACA', 'Hujan', 0, 'MEMPERLAMBAT', 'KECAMATAN', null, 'BARU', 6, -1),
    ('KD-9005', '18.71.01.1006', 'MATERIAL', 'Semen', 0, 'MENGHAMBAT', 'KECAMATAN', null, 'BARU', 4, 1),
    ('KD-9006', '18.71.01.1006', 'MATERIAL', 'Pasir', 0, 'MENGHAMBAT', 'KECAMATAN', null, 'MENUNGGU_PELAPOR', 2, null),
    ('KD-9007', '18.71.01.1006', 'MATERIAL', 'Batu', 9, 'MENGHAMBAT', 'KECAMATAN', null, 'DITUTUP', 2, null),
    ('KD-9008', '18.71.02.1003', 'LOKASI', 'Gang', 0, 'MENGHAMBAT', 'KECAMATAN', null, 'BARU', 0, 9))
  as v (number, code, category, description, age, severity, tier, office, state, used, due);
