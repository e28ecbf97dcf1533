-- Apakah laporan dikirim sendiri kepada penerimanya saat minggu ditutup atau diralat; baris terakhir yang berlaku.
create table report_sending_policy (
    id          bigint generated always as identity,
    area        varchar(13) collate "C" not null,
    automatic   boolean     not null,
    recorded_at timestamptz not null,
    recorded_by bigint      not null,
    constraint pk_report_sending_policy primary key (id),
    constraint fk_report_sending_policy_author foreign key (recorded_by) references account (id)
);

create index ix_report_sending_policy_area on report_sending_policy (area, id);
