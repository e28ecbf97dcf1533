-- Berkas batas yang pernah diunggah: siapa, kapan, sidik berkas, dan hasil pemeriksaannya.
-- Belum dipakai sampai ada baris di boundary_use yang menyebutnya.
create table boundary_import (
    id              bigint generated always as identity,
    file_name       varchar(120) not null,
    file_size       bigint       not null,
    file_sha256     char(64)     not null,
    uploaded_at     timestamptz  not null,
    uploaded_by     varchar(40)  not null,
    area            varchar(13) collate "C" not null,
    feature_count   integer      not null,
    matched_count   integer      not null,
    kelurahan_count integer      not null,
    blocked         boolean      not null,
    constraint pk_boundary_import primary key (id),
    constraint ck_boundary_import_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_boundary_import_count check (matched_count between 0 and kelurahan_count)
);

-- Bentuk setiap kelurahan dalam satu berkas: WKB, derajat WGS84.
create table boundary_shape (
    import_id      bigint not null,
    kelurahan_code varchar(13) collate "C" not null,
    outline        bytea  not null,
    constraint pk_boundary_shape primary key (import_id, kelurahan_code),
    constraint fk_boundary_shape_import foreign key (import_id) references boundary_import (id),
    constraint fk_boundary_shape_kelurahan foreign key (kelurahan_code) references kelurahan (code)
);

-- Catatan pemeriksaan satu berkas, dalam urutan ditemukannya.
create table boundary_finding (
    import_id bigint       not null,
    ordinal   integer      not null,
    kind      varchar(20)  not null,
    subject   varchar(160) not null,
    detail    varchar(200),
    constraint pk_boundary_finding primary key (import_id, ordinal),
    constraint fk_boundary_finding_import foreign key (import_id) references boundary_import (id),
    constraint ck_boundary_finding_kind check (kind in
        ('UNMATCHED', 'AMBIGUOUS', 'DUPLICATE', 'FIXED', 'BROKEN', 'NOT_AN_AREA', 'FAR_AWAY', 'MISSING'))
);

-- Batas yang dipakai peta sejak suatu saat; hanya bertambah. Tanpa import berarti peta skematis.
create table boundary_use (
    id        bigint generated always as identity,
    import_id bigint,
    used_from timestamptz not null,
    decided_by varchar(40) not null,
    constraint pk_boundary_use primary key (id),
    constraint fk_boundary_use_import foreign key (import_id) references boundary_import (id)
);

create index ix_boundary_use_import on boundary_use (import_id);
