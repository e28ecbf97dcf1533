-- Laporan pertama kota ini 24 minggu lebih awal: 24 minggu yang belum ditutup.
insert into progress_report (id, number, submission_id, kelurahan_code, observed_on, recorded_at, recorded_by)
select f.id - 1, 'UJI-AWAL-' || (f.id - 1), gen_random_uuid(), f.kelurahan_code, f.observed_on - 168,
       f.recorded_at - interval '168 days', f.recorded_by
from (select * from progress_report order by recorded_at limit 1) f;
