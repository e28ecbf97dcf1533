-- Wilayah kota uji: tambahan sampai jumlah yang diminta, di atas 126 kelurahan yang ada; akun bawaan boleh bekerja.
insert into kecamatan (code, name, common_name, latitude, longitude, area_km2)
select '18.71.' || lpad(k::text, 2, '0'), 'Uji ' || k, 'Uji ' || k, -5.38 - (k % 9) * 0.02, 105.2 + (k / 9) * 0.02, 10
from generate_series(21, 99) k
where current_setting('pantau.size')::int > 126;

insert into kelurahan (code, kecamatan_code, name, common_name, latitude, longitude, area_km2, postal_code)
select '18.71.' || lpad((21 + i % 79)::text, 2, '0') || '.' || (1001 + i / 79),
       '18.71.' || lpad((21 + i % 79)::text, 2, '0'), 'Uji ' || i, 'Uji ' || i,
       -5.38 - ((21 + i % 79) % 9) * 0.02 - (i / 79 % 11) * 0.0018,
       105.2 + ((21 + i % 79) / 9) * 0.02 + (i / 79 / 11) * 0.0016, 1, '35000'
from generate_series(0, current_setting('pantau.size')::int - 127) i;

update account set must_change = false, temporary_until = null;
