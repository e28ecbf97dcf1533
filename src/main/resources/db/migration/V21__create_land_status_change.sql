-- Sumbu lahan: hanya bertambah. Keadaan sekarang adalah baris terakhir; tanpa baris berarti belum diisi.
create table land_status_change (
    id             bigint generated always as identity,
    kelurahan_code varchar(13) collate "C" not null,
    status         varchar(30)  not null,
    effective_on   date         not null,
    location       varchar(200),
    area_m2        numeric(10, 2),
    note           varchar(1000),
    recorded_at    timestamptz  not null,
    recorded_by    bigint       not null,
    constraint pk_land_status_change primary key (id),
    constraint fk_land_status_change_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint ck_land_status_change_status check (status in ('BELUM_ADA', 'DIIDENTIFIKASI', 'DIUSULKAN',
        'DIVERIFIKASI', 'DIBERI_CATATAN', 'DIPERTIMBANGKAN', 'DITOLAK', 'TERVERIFIKASI')),
    constraint ck_land_status_change_area check (area_m2 > 0)
);

create index ix_land_status_change_latest on land_status_change (kelurahan_code, id desc);
