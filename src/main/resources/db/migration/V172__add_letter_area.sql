-- Surat kepada penerima yang bukan petugas menyebut wilayahnya, agar operator wilayah itu melihatnya di catatan surat.
alter table mail_letter add column area varchar(13) collate "C";
update mail_letter set area = split_part(enclosure, ':', 2) where account_id is null;
alter table mail_letter add constraint ck_mail_letter_area check ((account_id is null) = (area is not null));
