-- Sepuluh ribu kelurahan: 79 kecamatan lagi, masing-masing dengan 125 kelurahan.
insert into kecamatan (code, name, common_name, latitude, longitude, area_km2)
select '18.71.' || k, 'Kecamatan ' || k, 'Kecamatan ' || k, -5.4 + k * 0.01, 105.2 + k * 0.01, 10
from generate_series(21, 99) k;
insert into kelurahan (code, kecamatan_code, name, common_name, latitude, longitude, area_km2, postal_code)
select '18.71.' || k || '.' || 1000 + n, '18.71.' || k, 'Kelurahan ' || k || '-' || n, 'Kelurahan ' || k || '-' || n,
       -5.4 + k * 0.01 + n * 0.0001, 105.2 + k * 0.01 + n * 0.0002, 1, '35000'
from generate_series(21, 99) k, generate_series(1, 125) n;
analyze kecamatan, kelurahan;
