-- Tiga instansi pertama. Alamatnya perlu diperiksa operator sebelum surat pertama; nama pejabat sengaja dikosongkan.
insert into office (id, code, area, ordinal, keeper)
values (1, 'setda', '18.71', 1, null),
       (2, 'bkad', '18.71', 2, null),
       (3, 'dinas-koperasi', '18.71', 3, 'DINAS');

insert into office_letterhead (office_id, effective_on, government, name, address, place, position, recorded_at)
values (1, '2025-01-01', 'PEMERINTAH KOTA BANDAR LAMPUNG', 'SEKRETARIAT DAERAH',
        'Jalan Dr. Susilo Nomor 2, Bandar Lampung 35214', 'Bandar Lampung',
        E'SEKRETARIS DAERAH\nKOTA BANDAR LAMPUNG', '2026-01-08 00:00:00+07'),
       (2, '2025-01-01', 'PEMERINTAH KOTA BANDAR LAMPUNG', 'BADAN KEUANGAN DAN ASET DAERAH',
        'Jalan Dr. Susilo Nomor 2, Bandar Lampung 35214', 'Bandar Lampung',
        E'KEPALA BADAN KEUANGAN DAN ASET DAERAH\nKOTA BANDAR LAMPUNG', '2026-01-08 00:00:00+07'),
       (3, '2025-01-01', 'PEMERINTAH KOTA BANDAR LAMPUNG', 'DINAS KOPERASI DAN UKM',
        'Jalan Dr. Susilo Nomor 2, Bandar Lampung 35214', 'Bandar Lampung',
        E'KEPALA DINAS KOPERASI DAN UKM\nKOTA BANDAR LAMPUNG', '2026-01-08 00:00:00+07');
