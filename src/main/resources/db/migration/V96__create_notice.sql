-- Pemberitahuan untuk satu petugas: sebaris kabar dengan tautannya. Kejadian yang sama (event) tidak pernah
-- memberi tahu orang yang sama dua kali, juga bila dua aplikasi berjalan bersamaan.
create table notice (
    id         bigint generated always as identity,
    account_id bigint       not null,
    kind       varchar(30)  not null,
    event      varchar(160) collate "C" not null,
    text       varchar(500) not null,
    link       varchar(300) not null,
    urgent     boolean      not null,
    posted_at  timestamptz  not null,
    read_at    timestamptz,
    constraint pk_notice primary key (id),
    constraint uq_notice_event unique (event, account_id),
    constraint fk_notice_account foreign key (account_id) references account (id),
    constraint ck_notice_kind check (kind ~ '^[A-Z_]+$'),
    constraint ck_notice_text check (btrim(text) <> ''),
    constraint ck_notice_link check (link ~ '^/($|[^/\\])'),
    constraint ck_notice_read check (read_at >= posted_at)
);

-- Hitungan di kepala setiap halaman, dan daftar yang belum dibaca.
create index ix_notice_unread on notice (account_id, id) where read_at is null;

create index ix_notice_account on notice (account_id, id);
