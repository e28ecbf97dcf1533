-- Kendala sebanyak pantau.size, satu dari sepuluh terbuka, tersebar di semua kelurahan, jenis, dan jenjang;
-- yang ditutup tersebar dalam sepuluh tahun.
insert into obstacle (number, kelurahan_code, category_code, description, since, submission_id, recorded_at, recorded_by,
  severity, tier, office_code, state, allowance, used_before, running_from, due_on, warn_on, late_on, closed_at, days_taken,
  edition)
select 'KD-2035-' || lpad(n::text, 6, '0'), k.code, c.code, 'Tolok ukur ' || n, current_date - (n % 60), gen_random_uuid(),
       now() - (case when n % 10 = 0 then n % 90 else 40 + n % 3650 end) * interval '1 day',
       (select min(id) from account), 'MENGHAMBAT', t.tier,
       case when t.tier = 'KOTA' then c.office_code end, case when n % 10 = 0 then 'DITANGANI' else 'DITUTUP' end, 14, 0,
       case when n % 10 = 0 then current_date - 1 end, case when n % 10 = 0 then current_date + (n / 10 % 30) - 5 end,
       case when n % 10 = 0 then current_date + (n / 10 % 30) - 8 end, case when n % 10 = 0 then current_date + (n / 10 % 30) - 4 end,
       case when n % 10 > 0 then now() - (n % 3650) * interval '1 day' end, case when n % 10 > 0 then n % 40 end, 1000000
from generate_series(1, current_setting('pantau.size')::int) n
  join (select code, row_number() over (order by code) as place, count(*) over () as places from kelurahan) k
    on k.place = 1 + n % k.places
  join (select code, office_code, row_number() over (order by position) as place, count(*) over () as places
        from obstacle_category) c on c.place = 1 + n / 7 % c.places
  join (values (0, 'KECAMATAN'), (1, 'KOTA'), (2, 'PROVINSI')) as t (place, tier) on t.place = n / 10 % 3;
insert into obstacle_event (obstacle_id, leg, kind, tier, state, opens, text, allowance, recorded_at, recorded_by)
select id, 1, 'RAISED', 'KECAMATAN', 'BARU', true, description, 5, recorded_at, recorded_by from obstacle
where number like 'KD-2035-%';
