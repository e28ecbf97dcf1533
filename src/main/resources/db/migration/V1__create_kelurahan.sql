-- Wilayah: kecamatan, kelurahan, dan ejaan lain yang dipakai orang.
-- Kode dan nama: Permendagri 72/2019 dan Kepmendagri 300.2.2-2430/2025.
-- Titik, luas, dan kode pos: data terbuka cahyadsn (lisensi MIT, (c) Cahya DSN).
create table kecamatan (
    code        varchar(8) collate "C" not null,
    name        varchar(60)   not null,
    common_name varchar(60)   not null,
    latitude    numeric(9, 6) not null,
    longitude   numeric(9, 6) not null,
    area_km2    numeric(8, 3) not null,
    constraint pk_kecamatan primary key (code),
    constraint ck_kecamatan_code check (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    constraint ck_kecamatan_area check (area_km2 > 0)
);

create table kelurahan (
    code           varchar(13) collate "C" not null,
    kecamatan_code varchar(8) collate "C" not null,
    name           varchar(60)   not null,
    common_name    varchar(60)   not null,
    latitude       numeric(9, 6) not null,
    longitude      numeric(9, 6) not null,
    area_km2       numeric(8, 3) not null,
    postal_code    varchar(5)    not null,
    constraint pk_kelurahan primary key (code),
    constraint fk_kelurahan_kecamatan foreign key (kecamatan_code) references kecamatan (code),
    constraint uq_kelurahan_name unique (kecamatan_code, name),
    constraint ck_kelurahan_code check (code ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
    constraint ck_kelurahan_kecamatan check (left(code, 8) = kecamatan_code),
    constraint ck_kelurahan_area check (area_km2 > 0)
);

-- Ejaan lain, dipakai saat mencocokkan nama dari berkas impor.
create table territory_alias (
    code  varchar(13) collate "C" not null,
    alias varchar(60) not null,
    constraint pk_territory_alias primary key (code, alias)
);
