-- Kendala: catatan sederhana yang terbuka sampai ada penutupnya.
create table obstacle_category (
    code     varchar(40)  not null,
    name     varchar(80)  not null,
    position integer      not null,
    constraint pk_obstacle_category primary key (code),
    constraint uq_obstacle_category_name unique (name)
);

insert into obstacle_category (position, code, name) values
    (1, 'LAHAN_TERBATAS', 'Lahan terbatas / luas kurang'),
    (2, 'LOKASI', 'Lokasi tidak strategis'),
    (3, 'STATUS_ASET', 'Status aset milik instansi lain'),
    (4, 'ALAS_HAK', 'Alas hak / sertifikat'),
    (5, 'SENGKETA', 'Sengketa'),
    (6, 'TATA_RUANG', 'Tata ruang / RTH'),
    (7, 'LP2B', 'LP2B / LSD'),
    (8, 'PENOLAKAN', 'Penolakan warga / fasum'),
    (9, 'AKSES_JALAN', 'Akses jalan'),
    (10, 'CUACA', 'Cuaca'),
    (11, 'MATERIAL', 'Material terlambat'),
    (12, 'CUT_AND_FILL', 'Cut and fill'),
    (13, 'BANGUNAN_LAMA', 'Bangunan lama di lokasi'),
    (14, 'PERIZINAN', 'Perizinan'),
    (15, 'AIR_LISTRIK', 'Air / listrik'),
    (16, 'BADAN_HUKUM', 'Data badan hukum'),
    (17, 'TENAGA_KERJA', 'Tenaga kerja'),
    (18, 'ANGGARAN', 'Anggaran'),
    (19, 'LAINNYA', 'Lainnya');

create table obstacle (
    id             bigint generated always as identity,
    kelurahan_code varchar(13) collate "C" not null,
    category_code  varchar(40)   not null,
    description    varchar(1000) not null,
    since          date          not null,
    submission_id  uuid          not null,
    recorded_at    timestamptz   not null,
    recorded_by    bigint        not null,
    constraint pk_obstacle primary key (id),
    constraint uq_obstacle_submission unique (submission_id),
    constraint fk_obstacle_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_obstacle_category foreign key (category_code) references obstacle_category (code),
    constraint ck_obstacle_description check (description <> '')
);

create index ix_obstacle_kelurahan on obstacle (kelurahan_code);

create table obstacle_closing (
    obstacle_id bigint        not null,
    solution    varchar(1000) not null,
    recorded_at timestamptz   not null,
    recorded_by bigint        not null,
    constraint pk_obstacle_closing primary key (obstacle_id),
    constraint fk_obstacle_closing_obstacle foreign key (obstacle_id) references obstacle (id),
    constraint ck_obstacle_closing_solution check (solution <> '')
);
