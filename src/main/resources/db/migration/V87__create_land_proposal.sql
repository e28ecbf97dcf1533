-- Usulan lahan: satu bidang untuk satu kelurahan. Baris ini keadaan sekarang; riwayatnya land_proposal_step.
-- side kosong berarti berjalan biasa; closed_at terisi berarti ditolak atau ditarik.
create table land_proposal (
    id               bigint generated always as identity,
    version          integer      not null default 0,
    asset_id         bigint       not null,
    shared_warehouse boolean      not null,
    kelurahan_code   varchar(13) collate "C" not null,
    stage            varchar(15)  not null,
    side             varchar(15),
    asked            varchar(10),
    instrument       varchar(80),
    stage_since      date         not null,
    last_step        integer      not null,
    opened_at        timestamptz  not null,
    opened_by        bigint       not null,
    closed_at        timestamptz,
    constraint pk_land_proposal primary key (id),
    -- Sifat "gudang bersama" ikut bidangnya, agar indeks unik di bawah selalu memakai sifat yang berlaku.
    constraint fk_land_proposal_asset foreign key (asset_id, shared_warehouse) references land_asset (id, shared_warehouse)
        on update cascade,
    constraint fk_land_proposal_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_land_proposal_author foreign key (opened_by) references account (id),
    constraint ck_land_proposal_stage check (stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN',
        'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN')),
    constraint ck_land_proposal_side check (side in ('DIBERI_CATATAN', 'DIPERTIMBANGKAN', 'DITOLAK')),
    constraint ck_land_proposal_asked check ((asked is not null) = (side is not null and side = 'DIBERI_CATATAN')),
    constraint ck_land_proposal_asked_role check (asked in ('CAMAT', 'PEMKOT', 'BKAD', 'PEMPROV')),
    constraint ck_land_proposal_refused check (side is null or side <> 'DITOLAK' or closed_at is not null),
    constraint ck_land_proposal_last_step check (last_step >= 1)
);

-- Dua petugas sekaligus: satu bidang untuk satu kelurahan, kecuali gudang bersama.
create unique index uq_land_proposal_asset on land_proposal (asset_id)
    where closed_at is null and not shared_warehouse;
create unique index uq_land_proposal_pair on land_proposal (asset_id, kelurahan_code) where closed_at is null;
create unique index uq_land_proposal_ready on land_proposal (kelurahan_code)
    where closed_at is null and stage = 'SIAP_BANGUN';
create index ix_land_proposal_asset on land_proposal (asset_id, id);
create index ix_land_proposal_kelurahan on land_proposal (kelurahan_code, id);
-- Daftar tunggu: yang terlama di atas.
create index ix_land_proposal_waiting on land_proposal (stage_since, id) where closed_at is null;

-- Riwayat: setiap langkah, hanya bertambah. days: hari kerja yang dipakai tahap yang diselesaikan langkah ini.
create table land_proposal_step (
    proposal_id   bigint       not null,
    number        integer      not null,
    submission_id uuid         not null,
    kind          varchar(10)  not null,
    from_stage    varchar(15),
    to_stage      varchar(15)  not null,
    effective_on  date         not null,
    days          integer,
    text          varchar(900),
    asked         varchar(10),
    instrument    varchar(80),
    letter_number varchar(120),
    letter_date   date,
    recorded_at   timestamptz  not null,
    recorded_by   bigint       not null,
    constraint pk_land_proposal_step primary key (proposal_id, number),
    constraint uq_land_proposal_step_submission unique (submission_id),
    constraint fk_land_proposal_step_proposal foreign key (proposal_id) references land_proposal (id),
    constraint fk_land_proposal_step_author foreign key (recorded_by) references account (id),
    constraint ck_land_proposal_step_number check (number >= 1),
    constraint ck_land_proposal_step_kind check (kind in ('OPENED', 'ADVANCED', 'NOTED', 'ANSWERED', 'CONSIDERED',
        'REFUSED', 'RETURNED', 'WITHDRAWN', 'REOPENED')),
    constraint ck_land_proposal_step_stages check (from_stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN',
        'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN') and to_stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI',
        'PERMOHONAN', 'PERSETUJUAN', 'PERJANJIAN', 'SIAP_BANGUN')),
    constraint ck_land_proposal_step_first check ((number = 1) = (kind = 'OPENED')
        and (kind = 'OPENED') = (from_stage is null)),
    constraint ck_land_proposal_step_reason check (kind in ('OPENED', 'ADVANCED') or text <> ''),
    constraint ck_land_proposal_step_days check ((days is not null) = (kind = 'ADVANCED') and days >= 0),
    constraint ck_land_proposal_step_letter check (letter_date is null or letter_number is not null)
);

-- Median lama tiap tahap.
create index ix_land_proposal_step_days on land_proposal_step (from_stage, days) where days is not null;
