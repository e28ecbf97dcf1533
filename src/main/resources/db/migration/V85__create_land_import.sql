-- Impor daftar aset: satu baris satu berkas. Berkas diperiksa dulu, diterapkan sebagai satu kumpulan, dan dapat
-- dibatalkan sebagai satu kumpulan.
create table land_import (
    id           uuid          not null,
    file_name    varchar(100)  not null,
    file_hash    char(64)      not null,
    header       text          not null,
    area         varchar(13)   not null,
    state        varchar(12)   not null,
    done_rows    integer       not null default 0,
    fresh        integer       not null default 0,
    changed      integer       not null default 0,
    same         integer       not null default 0,
    faulty       integer       not null default 0,
    uploaded_at  timestamptz   not null,
    uploaded_by  bigint        not null,
    touched_at   timestamptz   not null,
    applied_at   timestamptz,
    applied_by   bigint,
    undone_at    timestamptz,
    undone_by    bigint,
    undo_reason  varchar(1000),
    stop_reason  varchar(40),
    constraint pk_land_import primary key (id),
    constraint fk_land_import_uploader foreign key (uploaded_by) references account (id),
    constraint fk_land_import_applier foreign key (applied_by) references account (id),
    constraint fk_land_import_undoer foreign key (undone_by) references account (id),
    constraint ck_land_import_hash check (file_hash ~ '^[0-9a-f]{64}$'),
    constraint ck_land_import_state check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE',
        'STOPPED')),
    constraint ck_land_import_applied check ((state in ('APPLIED', 'UNDOING', 'UNDONE')) = (applied_at is not null)),
    constraint ck_land_import_undone check ((state = 'UNDONE') = (undone_at is not null))
);

create index ix_land_import_latest on land_import (uploaded_at desc);

-- Satu baris berkas dan apa yang akan terjadi dengannya; isi mentahnya disimpan agar dapat dikembalikan bila salah.
create table land_import_row (
    import_id uuid        not null,
    number    integer     not null,
    outcome   varchar(8)  not null,
    label     varchar(400) not null,
    flaws     text,
    cells     text,
    facts     text,
    asset_id  bigint,
    revision  integer     not null,
    constraint pk_land_import_row primary key (import_id, number),
    constraint fk_land_import_row_import foreign key (import_id) references land_import (id),
    constraint fk_land_import_row_asset foreign key (asset_id) references land_asset (id),
    constraint ck_land_import_row_outcome check (outcome in ('NEW', 'CHANGED', 'SAME', 'ERROR')),
    constraint ck_land_import_row_flaws check ((outcome = 'ERROR') = (flaws is not null))
);

create index ix_land_import_row_outcome on land_import_row (import_id, outcome, number);
