-- Kantor yang menjawab kendala di tingkat kota. Peran kosong: Pemerintah Kota menjawab atas namanya.
create table obstacle_office (
    code     varchar(20) not null,
    name     varchar(80) not null,
    role     varchar(10),
    position integer     not null,
    constraint pk_obstacle_office primary key (code),
    constraint uq_obstacle_office_name unique (name),
    constraint ck_obstacle_office_role check (role in ('PEMKOT', 'BKAD', 'DINAS'))
);

insert into obstacle_office (position, code, name, role) values
    (1, 'PEMKOT', 'Sekretariat Kota', 'PEMKOT'),
    (2, 'BKAD', 'BKAD', 'BKAD'),
    (3, 'DINAS', 'Dinas Koperasi dan UKM', 'DINAS'),
    (4, 'PU', 'Dinas Pekerjaan Umum', null),
    (5, 'PERKIM', 'Dinas Perumahan dan Permukiman', null),
    (6, 'PERTANIAN', 'Dinas Pertanian', null),
    (7, 'DLH', 'Dinas Lingkungan Hidup', null),
    (8, 'PTSP', 'Dinas Penanaman Modal dan PTSP', null),
    (9, 'HUKUM', 'Bagian Hukum', null);

-- Setiap jenis kendala punya kantor yang menerimanya di tingkat kota.
alter table obstacle_category add column office_code varchar(20);
alter table obstacle_category add column active boolean not null default true;
update obstacle_category set office_code = case
    when code in ('LAHAN_TERBATAS', 'LOKASI', 'STATUS_ASET', 'ALAS_HAK', 'ANGGARAN') then 'BKAD'
    when code in ('AKSES_JALAN', 'CUT_AND_FILL', 'BANGUNAN_LAMA', 'AIR_LISTRIK') then 'PU'
    when code = 'TATA_RUANG' then 'PERKIM'
    when code = 'LP2B' then 'PERTANIAN'
    when code = 'PERIZINAN' then 'PTSP'
    when code = 'SENGKETA' then 'HUKUM'
    when code = 'BADAN_HUKUM' then 'DINAS'
    else 'PEMKOT' end;
alter table obstacle_category alter column office_code set not null;
alter table obstacle_category
    add constraint fk_obstacle_category_office foreign key (office_code) references obstacle_office (code);

-- Jatah hari kerja setiap jenjang. Baris terbaru yang berlaku; pusat tidak berjatah.
create table obstacle_policy (
    id            bigint generated always as identity,
    kecamatan     integer     not null,
    kota          integer     not null,
    provinsi      integer     not null,
    grace         integer     not null, -- hari kerja sesudah lewat waktu sampai naik sendiri
    silence       integer     not null, -- hari kerja tanpa jawaban pelapor sampai ditutup
    recorded_at   timestamptz not null,
    recorded_by   bigint,
    constraint pk_obstacle_policy primary key (id),
    constraint fk_obstacle_policy_account foreign key (recorded_by) references account (id),
    constraint ck_obstacle_policy_days check (kecamatan between 1 and 250 and kota between 1 and 250
        and provinsi between 1 and 250 and grace between 0 and 60 and silence between 1 and 60)
);

insert into obstacle_policy (kecamatan, kota, provinsi, grace, silence, recorded_at)
values (5, 14, 30, 3, 3, now());

-- Perubahan pengaturan kendala: hanya bertambah.
create table obstacle_setting_change (
    id          bigint generated always as identity,
    subject     varchar(120) not null,
    detail      varchar(400) not null,
    recorded_at timestamptz  not null,
    recorded_by bigint       not null,
    constraint pk_obstacle_setting_change primary key (id),
    constraint fk_obstacle_setting_change_account foreign key (recorded_by) references account (id)
);
