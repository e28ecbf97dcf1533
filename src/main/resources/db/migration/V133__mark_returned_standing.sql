-- Angka yang laporannya dikembalikan dan belum dijawab tetap tampil, dengan tanda di sampingnya.
alter table kelurahan_standing add column returned boolean not null default false;
