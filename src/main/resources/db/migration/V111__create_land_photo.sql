-- Foto satu aset lahan, dikembangkan ulang. Waktu dan tempat dari kamera disimpan dan tidak pernah ditampilkan.
-- Yang ditarik tetap tersimpan beserta alasannya.
create table land_photo (
    id                bigint generated always as identity,
    asset_id          bigint       not null,
    image             varchar(64) collate "C" not null,
    thumbnail         varchar(64) collate "C" not null,
    width             integer      not null,
    height            integer      not null,
    bytes             bigint       not null,
    caption           varchar(200),
    taken_on          date,
    camera_taken_at   timestamptz,
    camera_latitude   numeric(8, 6),
    camera_longitude  numeric(9, 6),
    added_at          timestamptz  not null,
    added_by          bigint       not null,
    withdrawn_at      timestamptz,
    withdrawn_by      bigint,
    withdrawal_reason varchar(1000),
    constraint pk_land_photo primary key (id),
    constraint fk_land_photo_asset foreign key (asset_id) references land_asset (id),
    constraint fk_land_photo_author foreign key (added_by) references account (id),
    constraint fk_land_photo_withdrawer foreign key (withdrawn_by) references account (id),
    constraint ck_land_photo_image check (image ~ '^[0-9a-f]{64}$'),
    constraint ck_land_photo_thumbnail check (thumbnail ~ '^[0-9a-f]{64}$'),
    constraint ck_land_photo_size check (bytes > 0 and width > 0 and height > 0),
    constraint ck_land_photo_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null))
);

-- Foto yang sama pada satu aset hanya sekali; yang ditarik boleh dibawa lagi.
create unique index uq_land_photo_image on land_photo (asset_id, image) where withdrawn_at is null;
create index ix_land_photo_asset on land_photo (asset_id, id);
create index ix_land_photo_image on land_photo (image);
create index ix_land_photo_thumbnail on land_photo (thumbnail);
