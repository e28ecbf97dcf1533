-- Baris yang dapat dimasukkan tetapi patut ditinjau, misalnya titik di luar batas kelurahannya.
alter table land_import_row add column doubts text;
alter table land_import_row add constraint ck_land_import_row_doubts check (doubts is null or outcome <> 'ERROR');
alter table land_import add column doubtful integer not null default 0;

create index ix_land_import_row_doubts on land_import_row (import_id, number) where doubts is not null;
