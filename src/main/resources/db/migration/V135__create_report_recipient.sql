-- Penerima laporan mingguan di luar aplikasi. Alamatnya tetap; nama dan keikutsertaannya berubah, setiap perubahan dicatat.
create table report_recipient (
    id    bigint generated always as identity,
    area  varchar(13) collate "C" not null,
    email varchar(150) not null,
    constraint pk_report_recipient primary key (id),
    constraint uq_report_recipient_email unique (area, email)
);

create table report_recipient_change (
    id           bigint generated always as identity,
    recipient_id bigint       not null,
    name         varchar(150) not null,
    active       boolean      not null,
    recorded_at  timestamptz  not null,
    recorded_by  bigint       not null,
    constraint pk_report_recipient_change primary key (id),
    constraint fk_report_recipient_change_recipient foreign key (recipient_id) references report_recipient (id),
    constraint fk_report_recipient_change_recorded_by foreign key (recorded_by) references account (id)
);

create index ix_report_recipient_change_recipient on report_recipient_change (recipient_id, id);
