-- Yang formulirnya baru tampak bila ada: dokumen dan foto yang dapat ditarik, dan pasangan yang dapat ditolak.
insert into land_document (id, asset_id, kind, file, bytes, pages, added_at, added_by)
overriding system value
values (901, 900, 'SERTIFIKAT', repeat('a', 64), 1, 1, now(), 1), (902, 900, 'SERTIFIKAT', repeat('b', 64), 1, 1, now(), 1);

insert into land_photo (id, asset_id, image, thumbnail, width, height, bytes, added_at, added_by)
overriding system value
values (901, 900, repeat('a', 64), repeat('b', 64), 4, 3, 1, now(), 1), (902, 900, repeat('c', 64), repeat('d', 64), 4, 3, 1, now(), 1);

insert into matching_run (id, area, inputs, takers, parcels, recorded_at, recorded_by)
overriding system value
values (901, '18.71', '-', 1, 1, now(), 1);

insert into matching_pair (run_id, kelurahan_code, asset_id, asset_revision, rank, metres)
values (901, '18.71.03.1001', 900, 1, 1, 0);
