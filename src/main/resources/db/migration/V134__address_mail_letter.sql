-- Surat kepada penerima yang bukan petugas: alamat dan nama berdiri di surat itu sendiri; lampirannya disebut dengan nama,
-- dan dibuat saat pengirim mengantarnya. Satu kejadian, satu alamat, satu surat.
alter table mail_letter
    alter column account_id drop not null,
    add column recipient_name varchar(150),
    add column recipient_address varchar(150),
    add column enclosure varchar(120) collate "C",
    add constraint ck_mail_letter_recipient check ((account_id is null) = (recipient_address is not null)
        and (account_id is null) = (recipient_name is not null)),
    add constraint uq_mail_letter_recipient unique (event, recipient_address);
