-- Hari libur: hari kerja tidak menghitung Sabtu, Minggu, dan hari dalam tabel ini.
create table holiday (
    day    date         not null,
    name   varchar(120) not null,
    joint  boolean      not null default false, -- cuti bersama
    constraint pk_holiday primary key (day)
);

-- 2026: SKB tiga menteri Nomor 1497, 2, dan 5 Tahun 2025. 2027: hanya libur bertanggal tetap, sampai SKB-nya diisi.
insert into holiday (day, name, joint) values
    ('2025-12-25', 'Kelahiran Yesus Kristus', false),
    ('2025-12-26', 'Cuti bersama Kelahiran Yesus Kristus', true),
    ('2026-01-01', 'Tahun Baru 2026 Masehi', false),
    ('2026-01-16', 'Isra Mikraj Nabi Muhammad S.A.W.', false),
    ('2026-02-16', 'Cuti bersama Tahun Baru Imlek', true),
    ('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', false),
    ('2026-03-18', 'Cuti bersama Hari Suci Nyepi', true),
    ('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', false),
    ('2026-03-20', 'Cuti bersama Idul Fitri', true),
    ('2026-03-21', 'Idul Fitri 1447 Hijriah', false),
    ('2026-03-22', 'Idul Fitri 1447 Hijriah', false),
    ('2026-03-23', 'Cuti bersama Idul Fitri', true),
    ('2026-03-24', 'Cuti bersama Idul Fitri', true),
    ('2026-04-03', 'Wafat Yesus Kristus', false),
    ('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', false),
    ('2026-05-01', 'Hari Buruh Internasional', false),
    ('2026-05-14', 'Kenaikan Yesus Kristus', false),
    ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', true),
    ('2026-05-27', 'Idul Adha 1447 Hijriah', false),
    ('2026-05-28', 'Cuti bersama Idul Adha', true),
    ('2026-05-31', 'Hari Raya Waisak 2570 BE', false),
    ('2026-06-01', 'Hari Lahir Pancasila', false),
    ('2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah', false),
    ('2026-08-17', 'Proklamasi Kemerdekaan', false),
    ('2026-08-25', 'Maulid Nabi Muhammad S.A.W.', false),
    ('2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', true),
    ('2026-12-25', 'Kelahiran Yesus Kristus', false),
    ('2027-01-01', 'Tahun Baru 2027 Masehi', false),
    ('2027-05-01', 'Hari Buruh Internasional', false),
    ('2027-06-01', 'Hari Lahir Pancasila', false),
    ('2027-08-17', 'Proklamasi Kemerdekaan', false),
    ('2027-12-25', 'Kelahiran Yesus Kristus', false);
