-- Pengembalian laporan kemajuan: sebuah laporan, isian yang ditandai, dan alasannya. Hanya bertambah; laporannya tetap.
-- round: pengembalian ke berapa laporan itu; dua petugas serentak tidak dapat memakai nomor yang sama.
create table report_return (
    id             bigint generated always as identity,
    report_id      bigint       not null,
    kelurahan_code varchar(13) collate "C" not null,
    round          integer      not null,
    field          varchar(20)  not null,
    milestone_id   bigint, -- hanya bila yang ditandai satu tahapan
    reason         varchar(1000) not null,
    recorded_at    timestamptz  not null,
    recorded_by    bigint       not null,
    constraint pk_report_return primary key (id),
    constraint uq_report_return_round unique (report_id, round),
    constraint fk_report_return_report foreign key (report_id) references progress_report (id),
    constraint fk_report_return_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_report_return_milestone foreign key (milestone_id) references gerai_milestone (id),
    constraint fk_report_return_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_report_return_round check (round > 0),
    constraint ck_report_return_field check (field ~ '^[A-Z_]+$'),
    constraint ck_report_return_milestone check ((milestone_id is not null) = (field = 'MILESTONE'))
);

create index ix_report_return_kelurahan on report_return (kelurahan_code, id);

-- Jawabannya: laporan baru yang memperbaiki, atau keterangan bahwa laporan itu benar. Satu pengembalian, satu jawaban.
create table report_return_answer (
    return_id   bigint      not null,
    report_id   bigint, -- laporan yang memperbaiki; kosong bila dijawab tanpa mengubah
    text        varchar(1000),
    recorded_at timestamptz not null,
    recorded_by bigint      not null,
    constraint pk_report_return_answer primary key (return_id),
    constraint fk_report_return_answer_return foreign key (return_id) references report_return (id),
    constraint fk_report_return_answer_report foreign key (report_id) references progress_report (id),
    constraint fk_report_return_answer_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_report_return_answer_says check ((report_id is null) <> (text is null))
);

create index ix_report_return_answer_report on report_return_answer (report_id);
