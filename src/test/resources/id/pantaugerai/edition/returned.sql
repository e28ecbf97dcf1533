-- Laporan terakhir minggu ke-6 tahun 2026 dikembalikan pada hari Jumat, dan belum dijawab.
insert into report_return (report_id, kelurahan_code, round, field, reason, recorded_at, recorded_by)
values (902, '18.71.01.1005', 1, 'WHOLE', 'Angka tidak sesuai foto.', '2026-02-06 10:00+07', 1);
