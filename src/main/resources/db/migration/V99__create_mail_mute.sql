-- Perihal yang tidak ingin diterima petugas lewat e-mail. Tidak ada baris berarti ia ingin menerimanya.
create table mail_mute (
    account_id bigint      not null,
    topic      varchar(30) not null,
    muted_at   timestamptz not null,
    by_link    boolean     not null,
    constraint pk_mail_mute primary key (account_id, topic),
    constraint fk_mail_mute_account foreign key (account_id) references account (id),
    constraint ck_mail_mute_topic check (topic ~ '^[A-Z_]+$')
);
