-- Kedudukan setiap kelurahan pada ketiga sumbu: proyeksi riwayat, ditulis dalam transaksi yang sama dengan sebabnya.
create table kelurahan_standing (
    kelurahan_code     varchar(13) collate "C" not null,
    kecamatan_code     varchar(8) collate "C" not null,
    land_status        varchar(30), -- kosong: belum diisi
    construction_stage varchar(20) not null,
    operation_status   varchar(30), -- kosong: belum diisi
    physical           numeric(5, 2), -- EV, persen bobot
    builder_figure     numeric(5, 2),
    plan               numeric(5, 2), -- PV pada as_of, persen bobot
    deviation          numeric(5, 2), -- EV - PV, poin
    control_status     varchar(20),
    started_on         date,
    expected_finish    date,
    last_report_id     bigint,
    last_observed_on   date,
    last_reported_at   timestamptz,
    open_obstacles     integer     not null,
    severity           integer     not null, -- makin kecil makin berat
    as_of              date        not null,
    constraint pk_kelurahan_standing primary key (kelurahan_code),
    constraint fk_kelurahan_standing_kelurahan foreign key (kelurahan_code) references kelurahan (code),
    constraint fk_kelurahan_standing_kecamatan foreign key (kecamatan_code) references kecamatan (code)
);

create index ix_kelurahan_standing_severity on kelurahan_standing (severity, deviation, kelurahan_code);
create index ix_kelurahan_standing_kecamatan on kelurahan_standing (kecamatan_code);

-- Nomor versi yang naik pada setiap perubahan di satu kecamatan; halaman memakai ulang gambarnya selama jumlahnya tetap.
create table kecamatan_standing (
    kecamatan_code varchar(8) collate "C" not null,
    version        bigint      not null,
    as_of          date        not null,
    changed_at     timestamptz not null,
    constraint pk_kecamatan_standing primary key (kecamatan_code),
    constraint fk_kecamatan_standing_kecamatan foreign key (kecamatan_code) references kecamatan (code)
);

-- Kurva S kota: jumlah EV dan PV per kecamatan per minggu. EV kosong untuk minggu yang belum tiba.
create table kecamatan_week (
    kecamatan_code varchar(8) collate "C" not null,
    monday         date          not null,
    physical_sum   numeric(9, 2),
    plan_sum       numeric(9, 2) not null,
    constraint pk_kecamatan_week primary key (kecamatan_code, monday),
    constraint fk_kecamatan_week_kecamatan foreign key (kecamatan_code) references kecamatan (code),
    constraint ck_kecamatan_week_monday check (extract(isodow from monday) = 1)
);
