-- Sumbu operasional: hanya bertambah. Keadaan sekarang adalah baris terakhir; tanpa baris berarti belum diisi.
create table operation_status_change (
    id             bigint generated always as identity,
    kelurahan_code varchar(13) collate "C" not null,
    status         varchar(30)  not null,
    effective_on   date         not null,
    note           varchar(1000),
    recorded_at    timestamptz  not null,
    recorded_by    bigint       not null,
    constraint pk_operation_status_change primary key (id),
    constraint fk_operation_status_change_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint ck_operation_status_change_status check (status in ('BELUM', 'GERAI_SEDERHANA', 'PRASYARAT_TERPENUHI',
        'SARANA_LENGKAP', 'BEROPERASI'))
);

create index ix_operation_status_change_latest on operation_status_change (kelurahan_code, id desc);
