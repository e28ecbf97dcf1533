-- 60 aset: separuh di Kedaton, separuh di Tanjung Karang Barat; 10 tanpa luas, sisanya 480 atau 960 atau 1.500 m².
insert into land_asset (revision, owner, holder, register_number, title_kind, disputed, kelurahan_code, address,
  latitude, longitude, area_m2, use, shared_warehouse, recorded_at, recorded_by, changed_at)
select 1, (array['PEMKOT', 'PEMPROV', 'VERTIKAL', 'BUMN', 'BUMD', 'LAINNYA'])[1 + n % 6], 'Pemegang ' || n,
  '12.08.' || lpad(n::text, 4, '0'), (array['SHP', 'HPL', 'TANPA', null])[1 + n % 4],
  (array[true, false, null])[1 + n % 3], case when n <= 30 then '18.71.01.1005' else '18.71.03.1001' end,
  'Jl. Teuku Umar No. ' || n || '.', case when n % 2 = 0 then -5.385 end, case when n % 2 = 0 then 105.258 end,
  case when n > 50 then null when n <= 10 then 480 when n <= 20 then 480 when n <= 40 then 960 else 2070 end,
  (array['KOSONG', 'DIPAKAI', null])[1 + n % 3], n % 10 = 0, timestamptz '2026-01-05 02:00Z' + n * interval '1 hour',
  9003, timestamptz '2026-01-05 02:00Z' + (n / 2) * interval '1 hour'
from generate_series(1, 60) n;

insert into land_asset_revision (asset_id, number, kind, facts, recorded_at, recorded_by)
select id, 1, 'REGISTERED', '{"ownership":{"owner":"' || owner || '","holder":"' || holder || '"},"title":{},"lot":'
  || '{"kelurahanCode":"' || kelurahan_code || '"},"condition":{},"sharedWarehouse":false}', recorded_at, recorded_by
from land_asset;
