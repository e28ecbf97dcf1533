-- Kotak keluar: surat ditulis dalam transaksi penyebabnya, lalu dikirim. Satu kejadian, satu penerima, satu surat.
-- due_at: bagi WAITING kapan dicoba (lagi), bagi SENDING sampai kapan pengirimnya memegangnya.
-- token: kunci berhenti berlangganan di dalam surat itu sendiri.
create table mail_letter (
    id          bigint generated always as identity,
    account_id  bigint       not null,
    kind        varchar(20)  not null,
    event       varchar(180) collate "C" not null,
    subject     varchar(200) not null,
    content     jsonb        not null,
    token       uuid         not null,
    written_at  timestamptz  not null,
    released_at timestamptz  not null,
    state       varchar(10)  not null default 'WAITING',
    edition     integer      not null default 1,
    attempts    integer      not null default 0,
    due_at      timestamptz,
    address     varchar(150),
    fault       varchar(20),
    reply       varchar(300),
    settled_at  timestamptz,
    constraint pk_mail_letter primary key (id),
    constraint uq_mail_letter_event unique (event, account_id),
    constraint uq_mail_letter_token unique (token),
    constraint fk_mail_letter_account foreign key (account_id) references account (id),
    constraint ck_mail_letter_kind check (kind ~ '^[A-Z_]+$'),
    constraint ck_mail_letter_state check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'GIVEN_UP', 'DROPPED')),
    constraint ck_mail_letter_due check ((due_at is not null) = (state in ('WAITING', 'SENDING'))),
    constraint ck_mail_letter_settled check ((settled_at is null) = (state in ('WAITING', 'SENDING')))
);

create index ix_mail_letter_due on mail_letter (due_at, id) where state in ('WAITING', 'SENDING');
create index ix_mail_letter_account on mail_letter (account_id, id);
create index ix_mail_letter_state on mail_letter (state, id);

-- Setiap percobaan, dan setiap pengiriman ulang oleh operator; hanya bertambah.
create table mail_attempt (
    id          bigint generated always as identity,
    letter_id   bigint       not null,
    edition     integer      not null,
    number      integer      not null,
    at          timestamptz  not null,
    outcome     varchar(12)  not null,
    address     varchar(150),
    fault       varchar(20),
    reply       varchar(300),
    recorded_by bigint,
    constraint pk_mail_attempt primary key (id),
    constraint fk_mail_attempt_letter foreign key (letter_id) references mail_letter (id),
    constraint fk_mail_attempt_recorded_by foreign key (recorded_by) references account (id),
    constraint ck_mail_attempt_outcome check (outcome ~ '^[A-Z_]+$')
);

create index ix_mail_attempt_letter on mail_attempt (letter_id, id);
