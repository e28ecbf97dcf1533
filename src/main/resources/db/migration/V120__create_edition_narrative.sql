-- Ringkasan yang ditulis Dinas sebelum minggu ditutup, satu kalimat satu baris: hanya bertambah.
-- Teks kosong berarti kembali ke kalimat yang disusun aplikasi.
create table edition_narrative (
    id          bigint generated always as identity,
    area        varchar(13) collate "C" not null,
    monday      date          not null,
    number      integer       not null,
    text        varchar(3000) not null,
    recorded_at timestamptz   not null,
    recorded_by bigint        not null,
    constraint pk_edition_narrative primary key (id),
    constraint fk_edition_narrative_author foreign key (recorded_by) references account (id),
    constraint ck_edition_narrative_number check (number >= 1),
    constraint ck_edition_narrative_monday check (extract(isodow from monday) = 1),
    -- Dua petugas sekaligus: yang kedua melihat tulisan yang pertama dulu.
    constraint uq_edition_narrative_number unique (area, monday, number)
);
