-- Satu kiriman formulir mencatat satu aset: kiriman ulang mendapat aset yang sama.
alter table land_asset add column submission_id uuid;
alter table land_asset add constraint uq_land_asset_submission unique (submission_id);
