-- Pemadanan: sekali hitung satu baris, dengan pasangan yang disarankan. Hanya bertambah.
create table matching_run (
    id          bigint generated always as identity,
    area        varchar(13) collate "C" not null,
    inputs      varchar(200) not null, -- versi data yang dipakai; berbeda berarti data sudah berubah
    takers      integer      not null,
    parcels     integer      not null,
    recorded_at timestamptz  not null,
    recorded_by bigint       not null,
    constraint pk_matching_run primary key (id),
    constraint fk_matching_run_author foreign key (recorded_by) references account (id),
    constraint ck_matching_run_counts check (takers >= 0 and parcels >= 0)
);

create table matching_pair (
    run_id         bigint      not null,
    kelurahan_code varchar(13) collate "C" not null,
    asset_id       bigint      not null,
    asset_revision integer     not null,
    rank           integer     not null,
    metres         integer     not null,
    constraint pk_matching_pair primary key (run_id, kelurahan_code),
    constraint fk_matching_pair_run foreign key (run_id) references matching_run (id),
    constraint fk_matching_pair_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_matching_pair_asset foreign key (asset_id) references land_asset (id),
    constraint ck_matching_pair_rank check (rank >= 1 and metres >= 0)
);

-- Pasangan yang ditolak tidak disarankan lagi selama isi data bidang itu tidak berubah.
create table matching_refusal (
    id             bigint generated always as identity,
    kelurahan_code varchar(13) collate "C" not null,
    asset_id       bigint       not null,
    asset_revision integer      not null,
    reason         varchar(500) not null,
    recorded_at    timestamptz  not null,
    recorded_by    bigint       not null,
    constraint pk_matching_refusal primary key (id),
    constraint uq_matching_refusal_once unique (kelurahan_code, asset_id, asset_revision),
    constraint fk_matching_refusal_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_matching_refusal_asset foreign key (asset_id) references land_asset (id),
    constraint fk_matching_refusal_author foreign key (recorded_by) references account (id),
    constraint ck_matching_refusal_reason check (reason <> '')
);
