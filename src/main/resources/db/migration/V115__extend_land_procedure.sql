-- Tata cara juga mengatur siapa yang memutus sebuah tahap, berapa hari kerja yang diharapkan, dan dokumen mana yang
-- boleh diperiksa pada aslinya tanpa berkas. desk: peran menurut urutan, dipisah koma; yang pertama yang ditunggu.
create table land_procedure_stage (
    procedure_id bigint      not null,
    stage        varchar(15) not null,
    desk         varchar(40) not null,
    days         integer,
    constraint pk_land_procedure_stage primary key (procedure_id, stage),
    constraint fk_land_procedure_stage_procedure foreign key (procedure_id) references land_procedure (id),
    constraint ck_land_procedure_stage_stage check (stage in ('USULAN', 'CEK_FISIK', 'VERIFIKASI', 'PERMOHONAN',
        'PERSETUJUAN', 'PERJANJIAN')),
    constraint ck_land_procedure_stage_desk check (desk ~ '^(BKAD|PEMKOT|CAMAT)(,(BKAD|PEMKOT|CAMAT))*$'),
    constraint ck_land_procedure_stage_days check (days between 1 and 365)
);

insert into land_procedure_stage (procedure_id, stage, desk)
select p.id, s.stage, 'BKAD,PEMKOT' from land_procedure p, (values ('USULAN'), ('CEK_FISIK'), ('VERIFIKASI'),
    ('PERMOHONAN'), ('PERSETUJUAN'), ('PERJANJIAN')) as s (stage);

alter table land_procedure_document add column on_paper boolean not null default true;

-- number menandai instrumen yang sama di semua versi, juga setelah berganti nama; yang pensiun tidak ditawarkan lagi.
alter table land_procedure_instrument add column number integer;
alter table land_procedure_instrument add column retired boolean not null default false;
update land_procedure_instrument set number = position;
alter table land_procedure_instrument alter column number set not null;
alter table land_procedure_instrument
    add constraint uq_land_procedure_instrument_number unique (procedure_id, number);
