-- Foto kiriman laporan. report_id kosong selama laporannya belum terkirim.
-- image dan thumbnail menyebut berkas menurut SHA-256 isinya; berkas sudah aman di disk sebelum baris ini ada.
-- taken_at, latitude, dan longitude berasal dari EXIF: disimpan, tidak pernah ditayangkan.
create table photo (
    id             bigint generated always as identity,
    public_id      uuid        not null,
    submission_id  uuid        not null,
    kelurahan_code varchar(13) collate "C" not null,
    report_id      bigint,
    image          varchar(64) collate "C" not null,
    thumbnail      varchar(64) collate "C" not null,
    width          integer     not null,
    height         integer     not null,
    bytes          bigint      not null,
    taken_at       timestamptz,
    latitude       numeric(8, 6),
    longitude      numeric(9, 6),
    uploaded_at    timestamptz not null,
    uploaded_by    bigint      not null,
    position       integer     not null,
    constraint pk_photo primary key (id),
    constraint uq_photo_public_id unique (public_id),
    constraint uq_photo_image unique (submission_id, image),
    constraint uq_photo_position unique (submission_id, position),
    constraint fk_photo_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_photo_report foreign key (report_id) references progress_report (id),
    constraint fk_photo_account foreign key (uploaded_by) references account (id),
    constraint ck_photo_position check (position between 1 and 6), -- paling banyak enam
    constraint ck_photo_size check (width > 0 and height > 0 and bytes > 0),
    constraint ck_photo_hash check (image ~ '^[0-9a-f]{64}$' and thumbnail ~ '^[0-9a-f]{64}$'),
    constraint ck_photo_place check ((latitude is null) = (longitude is null)
        and latitude between -90 and 90 and longitude between -180 and 180)
);

create index ix_photo_report on photo (report_id) where report_id is not null;
create index ix_photo_kelurahan on photo (kelurahan_code, uploaded_at desc) where report_id is not null;

-- Penyapu: foto yang laporannya tidak pernah dikirim, dan berkas yang tidak disebut siapa pun.
create index ix_photo_staged on photo (uploaded_at) where report_id is null;
create index ix_photo_image on photo (image);
create index ix_photo_thumbnail on photo (thumbnail);
