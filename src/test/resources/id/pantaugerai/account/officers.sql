-- Petugas untuk pengujian; lihat Officers.java.
insert into account (id, username, display_name, role, area, password_hash, must_change, created_at)
overriding system value
values (9001, 'uji.camat', 'Camat Kedaton', 'CAMAT', '18.71.01', '-', false, '2025-01-01 00:00:00+07'),
       (9002, 'uji.pemkot', 'Asisten II', 'PEMKOT', '18.71', '-', false, '2025-01-01 00:00:00+07'),
       (9003, 'uji.bkad', 'BKAD', 'BKAD', '18.71', '-', false, '2025-01-01 00:00:00+07'),
       (9004, 'uji.dinas', 'Dinas Koperasi', 'DINAS', '18.71', '-', false, '2025-01-01 00:00:00+07'),
       (9005, 'uji.pemprov', 'Fasilitator', 'PEMPROV', '18', '-', false, '2025-01-01 00:00:00+07'),
       (9006, 'uji.admin', 'Operator', 'ADMIN', '18.71', '-', false, '2025-01-01 00:00:00+07')
on conflict do nothing;
