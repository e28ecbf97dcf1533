-- Akun petugas: siapa, untuk wilayah mana, dengan peran apa.
-- temporary_until terisi berarti kata sandi sekali pakai, yang gugur pada saat itu.
create table account (
    id              bigint generated always as identity,
    version         integer      not null default 0,
    username        varchar(40)  not null,
    display_name    varchar(100) not null,
    role            varchar(10)  not null,
    area            varchar(13) collate "C" not null,
    password_hash   varchar(200) not null,
    must_change     boolean      not null,
    temporary_until timestamptz,
    active          boolean      not null default true,
    created_at      timestamptz  not null,
    constraint pk_account primary key (id),
    constraint uq_account_username unique (username),
    constraint ck_account_username check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    constraint ck_account_role check (role in ('CAMAT', 'PEMKOT', 'BKAD', 'DINAS', 'PEMPROV', 'ADMIN')),
    constraint ck_account_area check (area ~ '^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2})?)?$'),
    constraint ck_account_camat check (role <> 'CAMAT' or length(area) = 8),
    constraint ck_account_temporary check (temporary_until is null or must_change)
);

-- Riwayat setiap akun: hanya bertambah, tidak pernah diubah.
create table account_change (
    id         bigint generated always as identity,
    account_id bigint       not null,
    changed_at timestamptz  not null,
    changed_by varchar(40)  not null,
    kind       varchar(20)  not null,
    detail     varchar(400) not null,
    constraint pk_account_change primary key (id),
    constraint fk_account_change_account foreign key (account_id) references account (id),
    constraint ck_account_change_kind check (kind in
        ('CREATED', 'EDITED', 'DEACTIVATED', 'ACTIVATED', 'RESET', 'PASSWORD_CHANGED', 'SESSIONS_ENDED'))
);

create index ix_account_change_account on account_change (account_id, id);
