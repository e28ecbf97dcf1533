-- Surat yang lama selesai dihapus bersama percobaannya; surat seketika dihitung sehari ke belakang per penerima.
create index ix_mail_letter_settled on mail_letter (settled_at, id) where settled_at is not null;
create index ix_mail_letter_urgent on mail_letter (account_id, written_at) where kind = 'URGENT';
