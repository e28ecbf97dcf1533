-- Petugas yang bekerja malam: camat tiap kecamatan, BKAD, dan Dinas, semua dengan kata sandi admin.
insert into account (username, display_name, role, area, password_hash, must_change, created_at)
select 'malam.' || code, 'Malam ' || common_name, 'CAMAT', code, (select password_hash from account where username = 'admin'),
       false, now() - interval '90 days'
from kecamatan;

insert into account (username, display_name, role, area, password_hash, must_change, created_at)
select 'malam.' || lower(role), 'Malam ' || role, role, '18.71', (select password_hash from account where username = 'admin'),
       false, now() - interval '90 days'
from unnest(array['BKAD', 'DINAS']) role;

insert into account (username, display_name, role, area, password_hash, must_change, created_at)
select username || '.kedua', display_name || ' kedua', role, area, password_hash, must_change, created_at
from account where username = 'malam.dinas';
