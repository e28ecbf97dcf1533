-- Instansi kota yang bersurat. Kop, lambang, dan penanda tangannya tersimpan menurut tanggal berlaku; tidak ada yang
-- ditimpa, sehingga surat bertanggal lama selalu dapat dicetak dengan kop dan pejabat pada tanggalnya.
create table office (
    id       integer     not null,
    code     varchar(20) not null,
    area     varchar(13) collate "C" not null,
    ordinal  integer     not null,
    keeper   varchar(10), -- peran yang merawatnya di samping operator
    constraint pk_office primary key (id),
    constraint uq_office_code unique (code),
    constraint ck_office_code check (code ~ '^[a-z]+(-[a-z]+)*$'),
    constraint ck_office_keeper check (keeper in ('DINAS'))
);

-- Kop surat: setiap perubahan satu baris. Yang berlaku pada suatu tanggal: yang terakhir mulai berlaku, lalu yang terakhir dicatat.
create table office_letterhead (
    id           bigint generated always as identity,
    office_id    integer      not null,
    effective_on date         not null,
    government   varchar(120) not null,
    name         varchar(160) not null,
    address      varchar(200) not null,
    contact      varchar(200),
    place        varchar(80)  not null,
    position     varchar(240) not null, -- jabatan yang menandatangani, juga selama belum ada pejabatnya
    recorded_at  timestamptz  not null,
    recorded_by  bigint, -- kosong untuk yang dibawa pemasangan dan belum diperiksa
    constraint pk_office_letterhead primary key (id),
    constraint fk_office_letterhead_office foreign key (office_id) references office (id),
    constraint fk_office_letterhead_author foreign key (recorded_by) references account (id),
    constraint ck_office_letterhead_words check (name <> '' and government <> '' and address <> '' and place <> ''
        and position <> '')
);

create index ix_office_letterhead_office on office_letterhead (office_id, effective_on, id);

-- Lambang daerah di kop; tanpa sidik berarti kembali ke tempat kosong.
create table office_crest (
    id           bigint generated always as identity,
    office_id    integer     not null,
    effective_on date        not null,
    sha256       char(64),
    recorded_at  timestamptz not null,
    recorded_by  bigint      not null,
    constraint pk_office_crest primary key (id),
    constraint fk_office_crest_office foreign key (office_id) references office (id),
    constraint fk_office_crest_author foreign key (recorded_by) references account (id),
    constraint ck_office_crest_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

create index ix_office_crest_office on office_crest (office_id, effective_on, id);

-- Penyapu berkas bertanya lambang mana yang masih disebut.
create index ix_office_crest_sha256 on office_crest (sha256) where sha256 is not null;

-- Penanda tangan dengan masa jabatannya; perubahan padanya tercatat di office_term_event.
create table office_term (
    id         bigint generated always as identity,
    version    integer      not null default 0,
    office_id  integer      not null,
    capacity   varchar(10)  not null,
    position   varchar(240) not null,
    name       varchar(120) not null,
    rank       varchar(80),
    nip        char(18),
    from_on    date         not null,
    until_on   date,
    withdrawn  boolean      not null default false,
    constraint pk_office_term primary key (id),
    constraint fk_office_term_office foreign key (office_id) references office (id),
    constraint ck_office_term_capacity check (capacity in ('DEFINITIVE', 'PLT', 'PLH')),
    constraint ck_office_term_words check (name <> '' and position <> ''),
    constraint ck_office_term_nip check (nip ~ '^[12][0-9]{17}$'),
    constraint ck_office_term_period check (until_on >= from_on),
    -- Satu jabatan dipegang satu orang: definitif dan Plt. tidak bertumpuk. Plh. boleh selama pemegangnya berhalangan,
    -- tetapi tidak dua Plh. sekaligus. Rentang bilangan menggantikan "=", sehingga tidak perlu ekstensi.
    constraint uq_office_term_holder exclude using gist (int4range(office_id, office_id, '[]') with &&,
        daterange(from_on, until_on, '[]') with &&) where (capacity <> 'PLH' and not withdrawn),
    constraint uq_office_term_deputy exclude using gist (int4range(office_id, office_id, '[]') with &&,
        daterange(from_on, until_on, '[]') with &&) where (capacity = 'PLH' and not withdrawn)
);

-- Apa yang terjadi pada satu masa jabatan; hanya bertambah.
create table office_term_event (
    id          bigint generated always as identity,
    term_id     bigint      not null,
    kind        varchar(10) not null,
    until_on    date,
    reason      varchar(300),
    recorded_at timestamptz not null,
    recorded_by bigint      not null,
    constraint pk_office_term_event primary key (id),
    constraint fk_office_term_event_term foreign key (term_id) references office_term (id),
    constraint fk_office_term_event_author foreign key (recorded_by) references account (id),
    constraint ck_office_term_event_kind check (kind in ('APPOINTED', 'ENDED', 'WITHDRAWN')),
    constraint ck_office_term_event_reason check (kind <> 'WITHDRAWN' or reason <> '')
);

create index ix_office_term_event_term on office_term_event (term_id);
