-- Semua berkas setahun dalam satu arsip, dibuat di latar belakang. Satu baris satu pembuatan; yang menunggu atau sedang
-- dibuat hanya satu untuk satu tahun. Yang sedang dibuat dipegang satu instans sampai due_at; sesudah itu bebas lagi.
create table yearbook (
    id         bigint generated always as identity,
    area       varchar(13) collate "C" not null,
    year       integer     not null,
    state      varchar(7)  not null,
    asked_at   timestamptz not null,
    asked_by   bigint      not null,
    due_at     timestamptz,
    claim      uuid,
    tries      integer     not null default 0, -- sejak berkas terakhir selesai
    done       integer     not null default 0,
    total      integer     not null default 0,
    settled_at timestamptz,
    contents   char(64), -- sidik dari laporan-laporan di dalamnya
    file_hash  char(64),
    bytes      bigint,
    fault      varchar(12),
    constraint pk_yearbook primary key (id),
    constraint fk_yearbook_asker foreign key (asked_by) references account (id),
    constraint ck_yearbook_state check (state in ('WAITING', 'MAKING', 'READY', 'FAILED', 'GONE')),
    constraint ck_yearbook_due check ((state in ('WAITING', 'MAKING')) = (due_at is not null)),
    constraint ck_yearbook_claim check ((state = 'MAKING') = (claim is not null)),
    constraint ck_yearbook_settled check ((state in ('READY', 'FAILED', 'GONE')) = (settled_at is not null)),
    constraint ck_yearbook_file check (state not in ('READY', 'GONE')
        or (contents is not null and file_hash is not null and bytes > 0)),
    constraint ck_yearbook_fault check ((state = 'FAILED') = (fault is not null)),
    constraint ck_yearbook_done check (done between 0 and total)
);

create unique index uq_yearbook_going on yearbook (area, year) where due_at is not null;
create index ix_yearbook_due on yearbook (due_at, id) where due_at is not null;
create index ix_yearbook_year on yearbook (area, year, id desc);
create index ix_yearbook_ready on yearbook (settled_at) where state in ('READY', 'FAILED');

-- Siapa saja yang meminta; semuanya diberi tahu.
create table yearbook_request (
    yearbook_id bigint      not null,
    asked_at    timestamptz not null,
    asked_by    bigint      not null,
    constraint pk_yearbook_request primary key (yearbook_id, asked_by),
    constraint fk_yearbook_request_yearbook foreign key (yearbook_id) references yearbook (id),
    constraint fk_yearbook_request_asker foreign key (asked_by) references account (id)
);

-- Berkas yang sudah selesai selama arsipnya belum; sesudah mati mendadak pekerjaan diteruskan dari sini.
create table yearbook_part (
    yearbook_id bigint       not null,
    code        char(10)     collate "C" not null,
    kind        varchar(5)   not null,
    name        varchar(100) not null,
    file_hash   char(64)     not null,
    bytes       bigint       not null,
    constraint pk_yearbook_part primary key (yearbook_id, code, kind),
    constraint fk_yearbook_part_yearbook foreign key (yearbook_id) references yearbook (id),
    constraint fk_yearbook_part_edition foreign key (code) references closed_edition (code),
    constraint ck_yearbook_part_kind check (kind in ('PDF', 'XLSX', 'PPTX', 'CSV'))
);
