-- Laporan kemajuan: hanya bertambah. UUID kiriman menjamin kiriman berulang tidak menjadi dua laporan.
create sequence progress_report_seq increment by 1;

create table progress_report (
    id             bigint      not null default nextval('progress_report_seq'),
    number         varchar(20) not null, -- LP-2026-000123
    submission_id  uuid        not null,
    kelurahan_code varchar(13) collate "C" not null,
    gerai_id       bigint, -- kosong bila pembangunan belum dimulai
    observed_on    date        not null,
    physical       numeric(5, 2), -- EV, persen bobot; kosong bila pembangunan belum dimulai
    builder_figure numeric(5, 2),
    unchanged      boolean     not null default false,
    note           varchar(2000),
    fall_reason    varchar(500),
    jump_reason    varchar(500),
    based_on       bigint, -- laporan yang dilihat pelapor saat mengisi
    overtaken_by   bigint, -- laporan lain yang masuk di antaranya
    recorded_at    timestamptz not null,
    recorded_by    bigint      not null,
    constraint pk_progress_report primary key (id),
    constraint uq_progress_report_number unique (number),
    constraint uq_progress_report_submission unique (submission_id),
    constraint fk_progress_report_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_progress_report_gerai foreign key (gerai_id) references gerai (id),
    constraint fk_progress_report_based_on foreign key (based_on) references progress_report (id),
    constraint fk_progress_report_overtaken_by foreign key (overtaken_by) references progress_report (id),
    constraint ck_progress_report_physical check (physical between 0 and 100),
    constraint ck_progress_report_builder check (builder_figure between 0 and 100),
    constraint ck_progress_report_gerai check ((gerai_id is null) = (physical is null))
);

-- Laporan yang berlaku: pengamatan terbaru, lalu yang terakhir dicatat.
create index ix_progress_report_latest on progress_report (kelurahan_code, observed_on desc, id desc);
create index ix_progress_report_recorded on progress_report (recorded_at);

create table report_milestone (
    report_id    bigint        not null,
    milestone_id bigint        not null,
    percent      numeric(5, 2) not null,
    constraint pk_report_milestone primary key (report_id, milestone_id),
    constraint fk_report_milestone_report foreign key (report_id) references progress_report (id),
    constraint fk_report_milestone_milestone foreign key (milestone_id) references gerai_milestone (id),
    constraint ck_report_milestone_percent check (percent between 0 and 100)
);
