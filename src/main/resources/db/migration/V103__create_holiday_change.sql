-- Riwayat daftar hari libur: hanya bertambah.
create table holiday_change (
    id          bigint generated always as identity,
    day         date         not null,
    name        varchar(120) not null,
    joint       boolean      not null,
    kind        varchar(10)  not null,
    recorded_at timestamptz  not null,
    recorded_by bigint       not null,
    constraint pk_holiday_change primary key (id),
    constraint fk_holiday_change_account foreign key (recorded_by) references account (id),
    constraint ck_holiday_change_kind check (kind in ('ADDED', 'REMOVED'))
);

create index ix_holiday_change_day on holiday_change (day, id);
