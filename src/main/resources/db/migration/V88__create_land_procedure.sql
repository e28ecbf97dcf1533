-- Tata cara pengurusan lahan: dokumen yang wajib ada sebelum sebuah tahap selesai, dan pilihan instrumen.
-- Setiap perubahan adalah versi baru; yang berlaku nomor terbesar.
create table land_procedure (
    id          bigint generated always as identity,
    number      integer      not null,
    reason      varchar(500) not null,
    recorded_at timestamptz  not null,
    recorded_by bigint,
    constraint pk_land_procedure primary key (id),
    constraint uq_land_procedure_number unique (number),
    constraint fk_land_procedure_author foreign key (recorded_by) references account (id)
);

create table land_procedure_document (
    procedure_id bigint      not null,
    stage        varchar(15) not null,
    kind         varchar(20) not null,
    constraint pk_land_procedure_document primary key (procedure_id, stage, kind),
    constraint fk_land_procedure_document_procedure foreign key (procedure_id) references land_procedure (id),
    constraint ck_land_procedure_document_stage check (stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN',
        'PERSETUJUAN', 'PERJANJIAN'))
);

create table land_procedure_instrument (
    procedure_id bigint      not null,
    position     integer     not null,
    name         varchar(80) not null,
    constraint pk_land_procedure_instrument primary key (procedure_id, position),
    constraint uq_land_procedure_instrument_name unique (procedure_id, name),
    constraint fk_land_procedure_instrument_procedure foreign key (procedure_id) references land_procedure (id),
    -- Gubernur menyebut sewa, hibah, pinjam pakai; tanpa tukar guling.
    constraint ck_land_procedure_instrument_name check (name <> '' and name !~* 'tukar\s*guling|ruilslag')
);

insert into land_procedure (number, reason, recorded_at) values (1, 'Tata cara awal', '2026-01-01 00:00:00+07');

insert into land_procedure_document (procedure_id, stage, kind)
select p.id, d.stage, d.kind from land_procedure p, (values
    ('CEK_FISIK', 'BA_CEK_FISIK'),
    ('VERIFIKASI', 'SERTIFIKAT'),
    ('VERIFIKASI', 'TATA_RUANG'),
    ('PERMOHONAN', 'SURAT_PERMOHONAN'),
    ('PERSETUJUAN', 'SURAT_PERSETUJUAN'),
    ('PERJANJIAN', 'PERJANJIAN')) as d (stage, kind);

insert into land_procedure_instrument (procedure_id, position, name)
select p.id, i.position, i.name from land_procedure p, (values
    (1, 'Pinjam pakai'), (2, 'Sewa'), (3, 'Hibah')) as i (position, name);
