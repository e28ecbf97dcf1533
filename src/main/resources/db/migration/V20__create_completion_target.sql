-- Target operasional: setiap perubahan disimpan dengan tanggal, surat, dan alasannya; yang berlaku adalah yang terakhir dicatat.
create table completion_target (
    id            bigint generated always as identity,
    target_date   date         not null,
    letter_number varchar(120),
    letter_date   date,
    reason        varchar(500) not null,
    recorded_at   timestamptz  not null,
    recorded_by   bigint, -- akun; kosong untuk yang dinyatakan saat pemasangan
    constraint pk_completion_target primary key (id),
    constraint ck_completion_target_reason check (reason <> '')
);

insert into completion_target (target_date, reason, recorded_at)
values ('2026-03-31', 'Instruksi pusat dan provinsi', '2026-01-08 00:00:00+07');
