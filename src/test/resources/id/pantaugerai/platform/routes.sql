-- Satu benda bernomor untuk setiap rute yang memerlukannya.
insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
overriding system value
values (1, 'walker', 'Pejalan', 'ADMIN', '18.71', '#', false, now()),
       (900, 'camat.jalan', 'Camat Jalan', 'CAMAT', '18.71.03', '#', false, now());
