-- Minggu yang ditutup. Satu baris satu laporan yang dibekukan: nomor 0 laporan pertama, nomor n Ralat n. Isinya disimpan
-- sebagai bita apa adanya (jsonb akan mengurutkan ulang), sehingga sidiknya dapat dihitung lagi oleh siapa pun.
create table closed_edition (
    id        bigint generated always as identity,
    area      varchar(13) collate "C" not null,
    monday    date        not null,
    number    integer     not null,
    content   bytea       not null,
    sha256    char(64)    not null,
    code      char(10)    collate "C" not null, -- kode pendek untuk /verifikasi
    as_of     timestamptz not null, -- yang tercatat sebelum saat ini yang diceritakan
    closed_at timestamptz not null,
    closed_by bigint, -- kosong bila ditutup jam
    reason    varchar(500),
    constraint pk_closed_edition primary key (id),
    constraint uq_closed_edition_number unique (area, monday, number),
    constraint uq_closed_edition_code unique (code),
    constraint fk_closed_edition_author foreign key (closed_by) references account (id),
    constraint ck_closed_edition_monday check (extract(isodow from monday) = 1),
    constraint ck_closed_edition_number check (number >= 0),
    constraint ck_closed_edition_sha256 check (sha256 = encode(sha256(content), 'hex')),
    constraint ck_closed_edition_code check (code ~ '^[2-9ACDEFGHJKMNPQRTVWXY]{10}$'),
    constraint ck_closed_edition_as_of check (as_of <= closed_at),
    constraint ck_closed_edition_reason check ((number = 0) = (reason is null) and reason <> ''),
    constraint ck_closed_edition_ralat check (number = 0 or closed_by is not null)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% hanya bertambah', tg_table_name using errcode = 'restrict_violation';
end;
$$;

create trigger tr_closed_edition_kept before update or delete or truncate on closed_edition
    for each statement execute function refuse_change();
