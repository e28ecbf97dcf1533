-- Jumlah lokasi menurut status kendali pada akhir minggu; kosong sampai minggu itu ditutup.
alter table kecamatan_week
    add column late integer,
    add column critical integer,
    add column warned integer,
    add column controlled integer,
    add column finished integer;
