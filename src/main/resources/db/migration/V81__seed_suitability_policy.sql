-- Kebijakan yang diketahui saat pemasangan. Nomor surat belum ada di tangan, jadi dibiarkan kosong, bukan dikarang.
insert into suitability_policy (level, in_force_from, title, required, advised, minimum_area_m2, building_width_m,
    building_length_m, steepest, titles, reason, recorded_at)
values ('NASIONAL', '2025-01-01', 'Syarat lahan gerai KDKMP',
    '{TITLE,UNDISPUTED,ROAD,FLAT,NATURAL_GROUND,SAFE,NO_RICE_LAND,SPATIAL_PLAN}',
    '{PUBLIC_OWNER,AREA,STRATEGIC,IDLE,NO_DISTURBANCE}', 1000, 20, 30, 'DATAR', '{SHP,HPL,SHM,HGB,ALAS_HAK}',
    'Aturan nasional program: 1.000 m², bangunan baku 20 × 30 m. Tanggal berlaku dan nomor surat belum dicatat; dianggap berlaku sejak awal program.',
    '2026-01-08 00:00:00+07');

insert into suitability_policy (level, in_force_from, title, required, advised, accepted_from_m2, accepted_to_m2,
    building_width_m, building_length_m, titles, reason, recorded_at)
values ('PROVINSI', '2026-01-01', 'Kelonggaran luas lahan Provinsi Lampung', '{}', '{AREA}', 600, 1000, 15, 20, '{}',
    'Januari 2026: lahan 600–1.000 m² diterima; gerai 15 × 20 m sudah ada. Nomor surat belum dicatat.',
    '2026-01-08 00:00:00+07');
