-- Dokumen yang diperiksa petugas pada langkah ini, dipisah koma; berkas aslinya ada pada petugas.
alter table land_proposal_step add column documents varchar(200);
