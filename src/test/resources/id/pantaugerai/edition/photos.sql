-- Dua foto pada laporan terakhir minggu ke-6 tahun 2026, dan satu pada laporan susulan yang lebih tua.
insert into photo (public_id, submission_id, kelurahan_code, report_id, image, thumbnail, width, height, bytes, uploaded_at,
  uploaded_by, position)
select gen_random_uuid(), r.submission_id, r.kelurahan_code, r.id, repeat(v.digit, 64), repeat('f', 64), 640, 480, 1000,
       r.recorded_at, 1, v.position
from (values (902, 'a', 1), (902, 'b', 2), (903, 'c', 1)) v (report, digit, position)
  join progress_report r on r.id = v.report;
