-- Daftar aset lahan: keadaan sekarang satu baris satu bidang. Setiap perubahan tersimpan di land_asset_revision.
-- Kosong berarti belum diisi, bukan "tidak".
create table land_asset (
    id               bigint generated always as identity,
    version          integer       not null default 0,
    revision         integer       not null,
    owner            varchar(10)   not null,
    holder           varchar(150)  not null,
    register_number  varchar(60),
    title_kind       varchar(10),
    title_number     varchar(60),
    title_date       date,
    disputed         boolean,
    dispute          varchar(500),
    kelurahan_code   varchar(13) collate "C" not null,
    address          varchar(200),
    latitude         numeric(9, 6),
    longitude        numeric(9, 6),
    area_m2          numeric(12, 2),
    use              varchar(10),
    used_for         varchar(200),
    slope            varchar(10),
    filled           boolean,
    road_width_m     numeric(5, 2),
    strategic        boolean,
    hazard           varchar(10),
    disturbs         boolean,
    disturbed        varchar(200),
    rice_land        boolean,
    spatial_plan     varchar(15),
    shared_warehouse boolean       not null,
    note             varchar(1000),
    stage            varchar(15),
    stage_since      timestamptz,
    recorded_at      timestamptz   not null,
    recorded_by      bigint        not null,
    changed_at       timestamptz   not null,
    withdrawn_at     timestamptz,
    constraint pk_land_asset primary key (id),
    -- Usulan menunjuk pasangan ini, sehingga sifat "gudang bersama" tidak dapat berbeda di dua tempat.
    constraint uq_land_asset_shared unique (id, shared_warehouse),
    constraint fk_land_asset_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_land_asset_author foreign key (recorded_by) references account (id),
    constraint ck_land_asset_owner check (owner in ('PEMKOT', 'PEMPROV', 'VERTIKAL', 'BUMN', 'BUMD', 'LAINNYA')),
    constraint ck_land_asset_title check (title_kind in ('SHP', 'HPL', 'SHM', 'HGB', 'ALAS_HAK', 'TANPA')),
    constraint ck_land_asset_point check ((latitude is null) = (longitude is null)),
    constraint ck_land_asset_latitude check (latitude between -11 and 6),
    constraint ck_land_asset_longitude check (longitude between 95 and 141),
    constraint ck_land_asset_area check (area_m2 > 0),
    constraint ck_land_asset_use check (use in ('KOSONG', 'DIPAKAI')),
    constraint ck_land_asset_slope check (slope in ('DATAR', 'LANDAI', 'MIRING', 'CURAM')),
    constraint ck_land_asset_road check (road_width_m >= 0),
    constraint ck_land_asset_hazard check (hazard in ('TIDAK_ADA', 'BANJIR', 'LONGSOR', 'ROB', 'LAINNYA')),
    constraint ck_land_asset_plan check (spatial_plan in ('SESUAI', 'BERSYARAT', 'TIDAK_SESUAI')),
    constraint ck_land_asset_stage check (stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN', 'PERSETUJUAN',
        'PERJANJIAN', 'SIAP_BANGUN')),
    constraint ck_land_asset_stage_since check ((stage is null) = (stage_since is null))
);

-- Satu nomor KIB A untuk satu pemegang; aset yang ditarik dari daftar tidak menghalangi.
create unique index uq_land_asset_register on land_asset (owner, lower(holder), lower(register_number))
    where register_number is not null and withdrawn_at is null;
create index ix_land_asset_kelurahan on land_asset (kelurahan_code, id) where withdrawn_at is null;
create index ix_land_asset_changed on land_asset (changed_at desc, id desc) where withdrawn_at is null;

-- Riwayat: setiap keadaan sebuah bidang, utuh, hanya bertambah.
create table land_asset_revision (
    asset_id    bigint       not null,
    number      integer      not null,
    kind        varchar(12)  not null,
    facts       text         not null,
    reason      varchar(1000),
    batch_id    uuid,
    recorded_at timestamptz  not null,
    recorded_by bigint       not null,
    constraint pk_land_asset_revision primary key (asset_id, number),
    constraint fk_land_asset_revision_asset foreign key (asset_id) references land_asset (id),
    constraint fk_land_asset_revision_author foreign key (recorded_by) references account (id),
    constraint ck_land_asset_revision_number check (number >= 1),
    constraint ck_land_asset_revision_kind check (kind in ('REGISTERED', 'REVISED', 'WITHDRAWN', 'RESTORED', 'UNDONE')),
    constraint ck_land_asset_revision_facts check (facts::jsonb is not null)
);

-- Pembatalan satu impor mencari semua yang ditulisnya.
create index ix_land_asset_revision_batch on land_asset_revision (batch_id) where batch_id is not null;
