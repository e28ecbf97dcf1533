-- Kapan, dalam WIB, minggu diingatkan dan ditutup. Setiap perubahan satu baris; yang berlaku: yang terakhir mulai berlaku,
-- lalu yang terakhir dicatat. Tanpa baris berlaku yang disetel saat pemasangan.
create table office_week_time (
    id            bigint generated always as identity,
    office_id     integer     not null,
    effective_on  date        not null,
    closing_day   varchar(9)  not null,
    closing_time  time        not null,
    reminder_day  varchar(9)  not null,
    reminder_time time        not null,
    recorded_at   timestamptz not null,
    recorded_by   bigint      not null,
    constraint pk_office_week_time primary key (id),
    constraint fk_office_week_time_office foreign key (office_id) references office (id),
    constraint fk_office_week_time_author foreign key (recorded_by) references account (id),
    constraint ck_office_week_time_days check (closing_day ~ '^[A-Z]+DAY$' and reminder_day ~ '^[A-Z]+DAY$')
);

create index ix_office_week_time_office on office_week_time (office_id, effective_on, id);

create trigger tr_office_week_time_kept before update or delete or truncate on office_week_time
    for each statement execute function refuse_change();
